import { isSameWord } from '../../../digest/claims/names/same-word.ts';
import { keyOf } from '../../../digest/language/words-of.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Regions of the Unicode data that are none. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

const known = new Map<string, ReadonlyMap<string, string>>();

/** Countries by their names in a language, as keys. */
function countriesIn(language: string): ReadonlyMap<string, string> {
  const [base = 'en'] = language.split('-');
  const found = known.get(base);
  if (found) return found;
  const names = new Intl.DisplayNames([base, 'en'], { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const countries = new Map(
    codes.flatMap((code) => {
      const name = noCountries.has(code) ? undefined : names.of(code);
      return name === undefined ? [] : [[keyOf(name), name] as const];
    }),
  );
  known.set(base, countries);
  return countries;
}

/**
 * The country that a word names, by its own name or by what is made of it.
 *
 * @example countryOf('Japanese', 'en') // 'Japan'
 */
export function countryOf(word: string, language: string): string | undefined {
  const key = keyOf(word);
  const short = shortForms[key];
  if (short !== undefined && /^\p{Lu}{2}/u.test(word)) return short;
  const countries = countriesIn(language);
  const own = countries.get(key);
  if (own !== undefined) return own;
  if (!/^\p{L}+$/u.test(key)) return undefined;
  for (const [name, country] of countries) {
    if (!name.includes(' ') && isSameWord(name, key)) return country;
  }
  return undefined;
}

const shortForms: Readonly<Record<string, string>> = {
  us: 'United States',
  usa: 'United States',
  uk: 'United Kingdom',
  uae: 'United Arab Emirates',
};
