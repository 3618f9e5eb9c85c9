import { whoWords } from './words.ts';

export const hindi = whoWords(
  {
    both: 'दोनों',
  },
  true,
);
