import type { DenialWords } from './polarity-words.ts';

/** What is part of other words as often is left out. */
export const zh: DenialWords = {
  negations: '没有 | 并未 | 从未 | 未(?![来免必知]) | 不会 | 不再 | 不予 | 否认 | 拒绝 | 否决',
  without: '',
  unclear:
    '不仅 | 不但 | 不只 | 不得不 | 不少 | 不断 | 是否 | 尚未 | 有没有 | 没有.{0,6}(?:不|比) | 不会不 | 至今 | 除非 | 无不',
  paraphrases: '',
  conjunctions: '但 | 而',
  concord: false,
};
