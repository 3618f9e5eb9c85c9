import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { completed } from './fallback.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import type { Messages, Translation } from './messages.ts';

export type { Messages } from './messages.ts';

/** The languages beside English. */
const translations: Record<string, Translation> = { ar, es, fr, hi, ja };

/** Languages that there is a catalogue for. */
export const languages: readonly string[] = ['en', ...Object.keys(translations)];

const catalogues: ReadonlyMap<string, Messages> = new Map([
  ['en', en],
  ...Object.entries(translations).map(([tag, words]) => [tag, completed(words)] as const),
]);

/**
 * The interface in a language. Without a catalogue of its own it is that of the language without its last part, and
 * so on, and at last English: `es-Latn-MX`, `es-Latn`, `es`, `en`.
 *
 * @param language BCP 47.
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function messagesFor(language: string): Messages {
  return catalogues.get(catalogueFor(language)) ?? en;
}

/** The language of the catalogue that {@link messagesFor} takes. */
export function catalogueFor(language: string): string {
  const known = catalogues.has(language);
  if (known || !language.includes('-')) return known ? language : 'en';
  return catalogueFor(language.slice(0, language.lastIndexOf('-')));
}

/** What a catalogue is made of, before English words stand in for those that it lacks. */
export function translationOf(catalogue: string): Translation {
  return translations[catalogue] ?? en;
}
