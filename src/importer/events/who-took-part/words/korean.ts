import { whoWords } from './words.ts';

export const korean = whoWords(
  {
    both: '(?:두|양) ?(?:사람|측|정상|장관|국|시장|대표|지사)|양측|서로',
    three: '세 (?:사람|정상|장관)|3자',
    four: '네 (?:사람|정상|장관)|4자',
  },
  true,
);
