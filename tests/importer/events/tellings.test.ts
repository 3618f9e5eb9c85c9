import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';
import { arabic } from './tellings/arabic.ts';
import { chinese } from './tellings/chinese.ts';
import { clauses } from './tellings/clauses.ts';
import { days } from './tellings/days.ts';
import { dutch } from './tellings/dutch.ts';
import { english } from './tellings/english.ts';
import { french } from './tellings/french.ts';
import { german } from './tellings/german.ts';
import { hindi } from './tellings/hindi.ts';
import { italian } from './tellings/italian.ts';
import { japanese } from './tellings/japanese.ts';
import { korean } from './tellings/korean.ts';
import { parties } from './tellings/parties.ts';
import { portuguese } from './tellings/portuguese.ts';
import { spanish } from './tellings/spanish.ts';
import type { Telling } from './tellings/telling.ts';

const languages: Readonly<Record<string, readonly Telling[]>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
  hi: hindi,
  it: italian,
  nl: dutch,
  zh: chinese,
  ko: korean,
  ja: japanese,
  ar: arabic,
};

/** Other words than those that the rules were made on. */
describe.each([
  ...Object.entries(languages),
  ...Object.entries(parties),
  ...Object.entries(clauses),
  ...Object.entries(days),
])('ways to tell of who met whom: %s', (language, tellings) => {
  test.each(tellings.map(([way, text, ...events]) => [way, text, events] as const))(
    '%s: %s',
    (_, text, events) => {
      expect(eventsOf(text, language)).toEqual(events);
    },
  );
});
