import { ja } from 'date-fns/locale/ja';
import type { Language } from '../language/language.ts';
import { listWith } from '../language/lists.ts';
import { inThousands } from '../language/numbers.ts';
import { alwaysOther } from '../language/plurals.ts';
import { dates } from './dates.ts';

export const japanese: Language = {
  direction: 'ltr',
  locale: ja,
  dates,
  quotes: ['「', '」'],
  innerQuotes: ['『', '』'],
  stopInQuotes: false,
  colon: '：',
  comma: '、',
  number: inThousands(','),
  decimalSign: '.',
  plural: alwaysOther,
  list: listWith('、', () => '、'),
};
