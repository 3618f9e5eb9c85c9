import { en } from './en.ts';

/** Every word of the interface, in one language. */
export type Messages = typeof en;

const catalogues: Record<string, Messages> = { en };

/** Languages that there is a catalogue for. */
export const languages: readonly string[] = Object.keys(catalogues);

/**
 * The interface in a language: that of the tag itself, or of its first part, else English.
 *
 * @param language BCP 47, e.g. `en-IN`.
 */
export function messagesFor(language: string): Messages {
  return catalogues[language] ?? catalogues[language.split('-')[0] ?? ''] ?? en;
}
