import type { Locale } from 'date-fns';
import type { DatePatterns } from './date-patterns.ts';
import type { PluralForm } from './plurals.ts';

/** How a language is written, whatever is said in it. */
export interface Language {
  direction: 'ltr' | 'rtl';
  /** Names of months and weekdays. */
  locale: Locale;
  dates: DatePatterns;
  /** The marks around a quotation. */
  quotes: readonly [open: string, close: string];
  /** The marks around a quotation within one. */
  innerQuotes: readonly [open: string, close: string];
  /** Whether a full stop stands before the mark that closes a quotation, whoever wrote it. */
  stopInQuotes: boolean;
  /** Behind a word that names what follows. */
  colon: string;
  /** Between things that stand in a row, with the space behind it. */
  comma: string;
  /** A whole number in digits. */
  number: (value: number) => string;
  /** Between a number and its decimals. */
  decimalSign: string;
  /** Which form of a noun stands with a number of things. */
  plural: (count: number) => PluralForm;
  /** Several things as one, the last two with a word between them. */
  list: (items: readonly string[]) => string;
}
