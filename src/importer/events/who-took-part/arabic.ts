import { whoWords } from './words.ts';

export const arabic = whoWords(
  {
    beside: 'شارك|حضر|رافق|يرافق',
    both: 'الجانبان|الطرفان|الوزيران|الرئيسان|الزعيمان|المسؤولان',
  },
  true,
);
