import { ofLanguage } from '../../../digest/language/of-language.ts';
import type { Gender } from '../person.ts';

/** Pronouns that stand for who acts, and for whom. Those that mean several people, or anything, are not among them. */
const pronouns: Readonly<Record<string, Readonly<Record<string, Gender | undefined>>>> = {
  en: { he: 'm', she: 'f', him: 'm', his: 'm', her: 'f', himself: 'm', herself: 'f' },
  de: { er: 'm', ihn: 'm', ihm: 'm', sie: 'f' },
  fr: { il: 'm', elle: 'f' },
  es: { él: 'm', ella: 'f' },
  pt: { ele: 'm', ela: 'f' },
  it: { lui: 'm', lei: 'f', egli: 'm', ella: 'f' },
  nl: { hij: 'm', hem: 'm', zij: 'f', ze: 'f' },
  ko: { 그는: undefined, 그가: undefined, 그녀는: 'f', 그녀가: 'f' },
  hi: { उन्होंने: undefined, इन्होंने: undefined, उन्हें: undefined, उनसे: undefined, उसने: undefined },
};

/** Whom a pronoun of a language (BCP 47) can mean; undefined where a word is none. */
export function pronounOf(word: string, language: string): { gender?: Gender } | undefined {
  const own = ofLanguage(pronouns, language) ?? {};
  const plain = word.toLowerCase();
  if (!Object.hasOwn(own, plain)) return undefined;
  const gender = own[plain];
  return gender ? { gender } : {};
}
