import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { french, italian, portuguese, spanish } from './romance.ts';
import type { Trigger } from './trigger.ts';

const byLanguage: Readonly<Record<string, readonly Trigger[]>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  hi: hindi,
  it: italian,
  nl: dutch,
  ja: japanese,
  zh: chinese,
  ko: korean,
  ar: arabic,
  pt: portuguese,
};

/** The words that tell of events in a language (BCP 47); none where they are not known. */
export function triggersOf(language: string): readonly Trigger[] {
  const [base = ''] = language.split('-');
  return Object.hasOwn(byLanguage, base) ? (byLanguage[base] ?? []) : [];
}
