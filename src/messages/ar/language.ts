import { ar } from 'date-fns/locale/ar';
import type { Language } from '../language/language.ts';
import { listWith } from '../language/lists.ts';
import { inThousands } from '../language/numbers.ts';
import { ofArabic } from '../language/plurals.ts';
import { dates } from './dates.ts';

/** With the digits 0 to 9, which the agencies print, and the names of months that they share from Cairo to the Gulf. */
export const arabic: Language = {
  direction: 'rtl',
  locale: ar,
  dates,
  quotes: ['«', '»'],
  innerQuotes: ['‹', '›'],
  stopInQuotes: false,
  colon: ':',
  comma: '، ',
  number: inThousands(','),
  decimalSign: '.',
  plural: ofArabic,
  list: listWith(' و', () => ' و'),
};
