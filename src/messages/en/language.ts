import { enGB } from 'date-fns/locale/en-GB';
import type { Language } from '../language/language.ts';
import { listWith } from '../language/lists.ts';
import { inThousands } from '../language/numbers.ts';
import { oneOrOther } from '../language/plurals.ts';
import { dates } from './dates.ts';

export const english: Language = {
  direction: 'ltr',
  locale: enGB,
  dates,
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  stopInQuotes: true,
  colon: ':',
  comma: ', ',
  number: inThousands(','),
  decimalSign: '.',
  plural: oneOrOther,
  list: listWith(', ', () => ' and '),
};
