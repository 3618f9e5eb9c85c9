import { fr } from 'date-fns/locale/fr';
import type { Language } from '../language/language.ts';
import { listWith } from '../language/lists.ts';
import { inThousands } from '../language/numbers.ts';
import { upToOneOrOther } from '../language/plurals.ts';
import { dates } from './dates.ts';

/** Spaces that no line breaks at: before a colon, and the narrow one before other signs. */
const [wide, narrow] = ['\u00a0', '\u202f'];

export const french: Language = {
  direction: 'ltr',
  locale: fr,
  dates,
  quotes: [`«${wide}`, `${wide}»`],
  innerQuotes: ['“', '”'],
  stopInQuotes: false,
  colon: `${wide}:`,
  comma: ', ',
  number: inThousands(narrow),
  decimalSign: ',',
  plural: upToOneOrOther,
  list: listWith(', ', () => ' et '),
};
