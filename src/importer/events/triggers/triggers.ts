import { english } from './english.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import { french, italian, portuguese, spanish } from './romance.ts';
import type { Trigger } from './trigger.ts';

const byLanguage: Readonly<Record<string, readonly Trigger[]>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  hi: hindi,
  it: italian,
  pt: portuguese,
};

/** The words that tell of events in a language (BCP 47); none where they are not known. */
export function triggersOf(language: string): readonly Trigger[] {
  const [base = ''] = language.split('-');
  return Object.hasOwn(byLanguage, base) ? (byLanguage[base] ?? []) : [];
}
