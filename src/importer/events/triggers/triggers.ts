import { ofLanguage } from '../../../digest/language/of-language.ts';
import { forRecent, oncePer } from '../../../memoize.ts';
import { anyOf } from './any-of.ts';
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { encounters as arabicEncounters } from './encounters/arabic.ts';
import { encounters as chineseEncounters } from './encounters/chinese.ts';
import { encounters as dutchEncounters } from './encounters/dutch.ts';
import { encounters as englishEncounters } from './encounters/english.ts';
import { encounters as frenchEncounters } from './encounters/french.ts';
import { encounters as germanEncounters } from './encounters/german.ts';
import { encounters as hindiEncounters } from './encounters/hindi.ts';
import { encounters as italianEncounters } from './encounters/italian.ts';
import { encounters as japaneseEncounters } from './encounters/japanese.ts';
import { encounters as koreanEncounters } from './encounters/korean.ts';
import { encounters as portugueseEncounters } from './encounters/portuguese.ts';
import { encounters as spanishEncounters } from './encounters/spanish.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { offices } from './offices.ts';
import { french, italian, portuguese, spanish } from './romance.ts';
import type { Trigger } from './trigger.ts';

const none: readonly Trigger[] = [];

const byLanguage: Readonly<Record<string, readonly Trigger[]>> = {
  en: [...englishEncounters, ...offices.en, ...english],
  de: [...germanEncounters, ...offices.de, ...german],
  es: [...spanishEncounters, ...offices.es, ...spanish],
  fr: [...frenchEncounters, ...offices.fr, ...french],
  it: [...italianEncounters, ...offices.it, ...italian],
  nl: [...dutchEncounters, ...offices.nl, ...dutch],
  pt: [...portugueseEncounters, ...offices.pt, ...portuguese],
  hi: [...hindiEncounters, ...offices.hi, ...hindi],
  ja: [...japaneseEncounters, ...offices.ja, ...japanese],
  zh: [...chineseEncounters, ...offices.zh, ...chinese],
  ko: [...koreanEncounters, ...offices.ko, ...korean],
  ar: [...arabicEncounters, ...offices.ar, ...arabic],
};

/** The words that tell of events in a language (BCP 47); none where they are not known. */
function triggersOf(language: string): readonly Trigger[] {
  return ofLanguage(byLanguage, language) ?? none;
}

/** Those of a language that a sentence has. What several of them need is looked for first, as most sentences have none. */
export const triggersIn = forRecent((sentence: string, language: string): readonly Trigger[] =>
  groupsOf(triggersOf(language)).flatMap(({ triggers, patterns }) =>
    patterns.some((pattern) => pattern.test(sentence))
      ? triggers.filter(({ pattern }) => sentence.search(pattern) !== -1)
      : [],
  ),
);

/** So many triggers are looked for together. */
const together = 8;

/** Triggers that follow each other, with what a sentence that has one of them has. */
const groupsOf = oncePer((all: readonly Trigger[]) => {
  const groups: Trigger[][] = [];
  for (const trigger of all) {
    const group = groups.at(-1);
    const isAlike = group?.[0]?.noun === trigger.noun;
    if (group && isAlike && (trigger.noun || group.length < together)) group.push(trigger);
    else groups.push([trigger]);
  }
  return groups.map((triggers) => {
    const [{ noun } = {}] = triggers;
    return { triggers, patterns: noun ? [noun] : anyOf(triggers.map(({ pattern }) => pattern)) };
  });
});
