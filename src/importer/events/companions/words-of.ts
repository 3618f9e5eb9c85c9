import { ofLanguage } from '../../../digest/language/of-language.ts';
import { arabic } from './words/arabic.ts';
import { chinese } from './words/chinese.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { hindi } from './words/hindi.ts';
import { italian } from './words/italian.ts';
import { japanese } from './words/japanese.ts';
import { korean } from './words/korean.ts';
import { portuguese } from './words/portuguese.ts';
import { spanish } from './words/spanish.ts';
import type { CompanionWords } from './words/words.ts';

const byLanguage: Readonly<Record<string, CompanionWords>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
  hi: hindi,
  ja: japanese,
  zh: chinese,
  ko: korean,
  ar: arabic,
};

/** The words of a language (BCP 47); none of one that is not known. */
export function companionWordsOf(language: string): CompanionWords | undefined {
  return ofLanguage(byLanguage, language);
}
