import { es } from 'date-fns/locale/es';
import type { Language } from '../language/language.ts';
import { listWith } from '../language/lists.ts';
import { inThousands } from '../language/numbers.ts';
import { oneOrOther } from '../language/plurals.ts';
import { dates } from './dates.ts';

export const spanish: Language = {
  direction: 'ltr',
  locale: es,
  dates,
  quotes: ['«', '»'],
  innerQuotes: ['“', '”'],
  stopInQuotes: false,
  colon: ':',
  comma: ', ',
  // From five digits on, with a narrow space that no line breaks at.
  number: inThousands('\u202f', 5),
  decimalSign: ',',
  plural: oneOrOther,
  // Before the sound of i, y becomes e: “Ana e Inés”.
  list: listWith(', ', (next) => (/^(?:i|hi(?!e))/i.test(next.normalize('NFD')) ? ' e ' : ' y ')),
};
