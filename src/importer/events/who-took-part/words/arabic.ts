import { whoWords } from './words.ts';

export const arabic = whoWords(
  {
    both: 'الجانبان|الطرفان|الوزيران|الرئيسان|الزعيمان|المسؤولان',
    three: 'الثلاثة',
    four: 'الأربعة',
  },
  true,
);
