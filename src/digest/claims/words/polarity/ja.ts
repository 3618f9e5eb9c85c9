import type { DenialWords } from './polarity-words.ts';

/** Without spaces, a word is known by its end. What is said as often of what is so is left out. */
export const ja: DenialWords = {
  negations:
    'ません | なかった | しない | されない | できない | ていない | はない | がない | せず | されず | 見送 | 否定し | 拒否し | 否決 | 断った',
  without: '',
  unclear:
    'だけでな | のみならず | に違いない | かもしれ | なければな | ざるを得 | わけではな | とは限ら | 少なくな | ほかな | しか | ほとんど | まだ | ではない | かどうか',
  paraphrases: '',
  conjunctions: 'が、 | 一方 | ものの',
  concord: false,
};
