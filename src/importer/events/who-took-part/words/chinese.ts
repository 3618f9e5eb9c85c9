import { whoWords } from './words.ts';

export const chinese = whoWords(
  {
    both: '双方|雙方|(?:两|兩)(?:人|位|国|國)|二人|彼此',
    three: '三方|三人|三国',
    four: '四方|四人|四国',
  },
  true,
);
