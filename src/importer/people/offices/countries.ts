import { isSameWord, shortestStem } from '../../../digest/claims/names/same-word.ts';
import { keyOf } from '../../../digest/language/words-of.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Regions of the Unicode data that are none. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Countries by their names in a language, as keys, and those of one word by the letters that they start with. */
interface Countries {
  readonly byName: ReadonlyMap<string, string>;
  readonly byStem: ReadonlyMap<string, readonly (readonly [name: string, country: string])[]>;
}

const known = new Map<string, Countries>();

function countriesIn(language: string): Countries {
  const [base = 'en'] = language.split('-');
  const found = known.get(base);
  if (found) return found;
  const names = new Intl.DisplayNames([base, 'en'], { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const byName = new Map(
    codes.flatMap((code) => {
      const name = noCountries.has(code) ? undefined : names.of(code);
      return name === undefined ? [] : [[keyOf(name), name] as const];
    }),
  );
  const byStem = new Map<string, [string, string][]>();
  for (const [name, country] of byName) {
    const stem = stemOf(name);
    if (!name.includes(' ')) byStem.set(stem, [...(byStem.get(stem) ?? []), [name, country]]);
  }
  const countries = { byName, byStem };
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
  const { byName, byStem } = countriesIn(language);
  const own = byName.get(key);
  if (own !== undefined) return own;
  if (!/^\p{L}+$/u.test(key)) return undefined;
  return byStem.get(stemOf(key))?.find(([name]) => isSameWord(name, key))?.[1];
}

function stemOf(key: string): string {
  return key.slice(0, shortestStem);
}

const shortForms: Readonly<Record<string, string>> = {
  us: 'United States',
  usa: 'United States',
  uk: 'United Kingdom',
  uae: 'United Arab Emirates',
};
