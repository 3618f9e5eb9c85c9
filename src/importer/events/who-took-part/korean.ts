import { whoWords } from './words.ts';

export const korean = whoWords(
  {
    beside: '배석|동석|동행했|함께했|자리를 함께|참석했',
    both: '(?:두|양) ?(?:사람|측|정상|장관|국|시장|대표|지사)|양측|서로',
  },
  true,
);
