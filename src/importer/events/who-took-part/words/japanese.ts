import { whoWords } from './words.ts';

export const japanese = whoWords(
  {
    both: '両(?:氏|者|知事|首相|首脳|外相|市長|大臣|国|大統領|町長|村長|代表)|二人|2人|２人|双方',
    three: '三者|3者|３者|3人|３人|三人',
    four: '四者|4者|４者|4人|４人',
  },
  true,
);
