import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';
import { arabic } from './met/arabic.ts';
import { chinese } from './met/chinese.ts';
import { dutch } from './met/dutch.ts';
import { english } from './met/english.ts';
import { french } from './met/french.ts';
import { german } from './met/german.ts';
import { hindi } from './met/hindi.ts';
import { italian } from './met/italian.ts';
import { japanese } from './met/japanese.ts';
import { korean } from './met/korean.ts';
import type { Met } from './met/met.ts';
import { portuguese } from './met/portuguese.ts';
import { spanish } from './met/spanish.ts';

const languages: Readonly<Record<string, Met>> = {
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

/** A sentence with its people, and their names. */
function filled(sentence: string, { people }: Met): { text: string; names: string[] } {
  const marked = sentence.replace(/\{([ABC])\}/gu, (_, who: 'A' | 'B' | 'C') => people[who]);
  const names = [...marked.matchAll(/\|(.+?)\|/gu)].map(([, name = '']) => name);
  const text = marked.replaceAll('|', '');
  return { text: text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()), names };
}

/** Who did what with whom on which day, as the sentence tells; what is only recalled is left aside. */
function read(text: string, language: string, names: readonly string[]): string[] {
  return eventsOf(text, language)
    .filter((event) => !event.endsWith(', background'))
    .map((event) => {
      const [kind = '', day = '', ...rest] = event.split(', ');
      const people = rest.filter((each) => names.includes(each)).toSorted();
      return [kind.replace(/^(?:bi|multi)lateral-/u, ''), day, ...people].join(', ');
    });
}

describe.each(Object.entries(languages))('in %s', (language, met) => {
  const told = Object.entries(met.told).flatMap(([kind, sentences]) =>
    sentences.map((sentence) => [kind, sentence] as const),
  );
  test.each(told)('a %s: %s', (kind, sentence) => {
    const { text, names } = filled(sentence, met);
    const event = [kind, '2030-04-30', ...names.toSorted()].join(', ');
    expect(read(text, language, names)).toEqual([event]);
  });
  test.each(met.untold)('nothing: %s', (sentence) => {
    const { text, names } = filled(sentence, met);
    expect(read(text, language, names)).toEqual([]);
  });
});
