import { hi } from 'date-fns/locale/hi';
import type { Language } from '../language/language.ts';
import { listWith } from '../language/lists.ts';
import { inLakhs } from '../language/numbers.ts';
import { upToOneOrOther } from '../language/plurals.ts';
import { dates } from './dates.ts';

/** With the digits 0 to 9, which the agencies print, parted as India counts: 3,10,200. */
export const hindi: Language = {
  direction: 'ltr',
  locale: hi,
  dates,
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  stopInQuotes: false,
  colon: ':',
  comma: ', ',
  number: inLakhs,
  decimalSign: '.',
  plural: upToOneOrOther,
  list: listWith(', ', () => ' और '),
};
