import { whoWords } from './words.ts';

export const chinese = whoWords(
  {
    both: '双方|雙方|(?:两|兩)(?:人|位|国|國)|二人|彼此',
  },
  true,
);
