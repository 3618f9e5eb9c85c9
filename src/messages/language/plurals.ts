import type { Language } from './language.ts';

/** The forms that languages have for numbers of things, by the names that Unicode gives them. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A sentence in each form that its language has; `#` stands for the number. */
export type Counted = { readonly other: string } & Partial<Record<PluralForm, string>>;

/**
 * Makes what says how many there are of something.
 *
 * @example countIn(english)(2, { one: '# event', other: '# events' }) // '2 events'
 */
export function countIn({ plural, number }: Pick<Language, 'plural' | 'number'>) {
  return (count: number, forms: Counted): string =>
    (forms[plural(count)] ?? forms.other).replace('#', number(count));
}

/** One, and all others: English, Spanish. */
export function oneOrOther(count: number): PluralForm {
  return count === 1 ? 'one' : 'other';
}

/** None and one, and all others: French, Hindi. */
export function upToOneOrOther(count: number): PluralForm {
  return count <= 1 ? 'one' : 'other';
}

/** One form for all numbers: Japanese. */
export function alwaysOther(): PluralForm {
  return 'other';
}

/**
 * The six forms of Arabic, for whole numbers.
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html#ar
 */
export function ofArabic(count: number): PluralForm {
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const hundredths = count % 100;
  if (hundredths >= 3 && hundredths <= 10) return 'few';
  return hundredths >= 11 ? 'many' : 'other';
}
