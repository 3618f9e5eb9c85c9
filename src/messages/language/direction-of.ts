/** Scripts that run from right to left and that a digest may be written in (ISO 15924). */
const rightToLeft: ReadonlySet<string | undefined> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/**
 * The direction in which the lines of a language run.
 *
 * @param language BCP 47; where it names no script, the one that it is most likely written in.
 * @example directionOf('ar') // 'rtl'
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script) ? 'rtl' : 'ltr';
}
