import { whoWords } from './words.ts';

export const chinese = whoWords(
  {
    beside: '陪同|出席|在座|参加了|參加了|随行|隨行',
    both: '双方|雙方|(?:两|兩)(?:人|位|国|國)|二人|彼此',
  },
  true,
);
