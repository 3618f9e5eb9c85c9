const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The code of a country (ISO 3166-1 alpha-2) by its name in a language (BCP 47). */
export function countryCode(name: string, language: string): string | undefined {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((code) => names.of(code) === name);
}

/** The name of a country by its code. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
}
