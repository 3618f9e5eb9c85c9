import type { Language } from './language/language.ts';

const fromRight =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
const rightToLeft = new RegExp(fromRight, 'u');
/** Letters and digits of all other scripts. */
const leftToRight = new RegExp(`(?!${fromRight})[\\p{L}\\p{Nd}]`, 'u');

/**
 * A name as it goes into a sentence of the interface. One that runs the other way would draw the numbers beside it
 * to its side; isolates, which nobody sees, keep it to itself.
 *
 * @param direction That of the sentence.
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(name: string, direction: Language['direction']): string {
  const other = direction === 'ltr' ? rightToLeft : leftToRight;
  return other.test(name) ? `\u2068${name}\u2069` : name;
}
