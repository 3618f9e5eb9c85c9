import { parseFuzzyDate } from '../../../content/dates/dates.ts';
import type { SourceKind } from '../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../content/records.ts';
import { oncePer } from '../../../memoize.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, EventClaims, Outcome } from '../claim.ts';
import type { NamedThing, Registry } from '../registry.ts';
import { namesOfSource, voicesOf } from '../source-names.ts';
import { sourceWords } from '../words/source-words.ts';
import { writtenDates } from '../words/written-dates.ts';

/** Tells of a footnote whose label names another agency, author or day than the record of its source. */
export function checkLabels({ passages, registry, language }: EventClaims): Outcome {
  const people = wordsOfPeople(registry);
  const alarms = passages.flatMap((passage): Alarm[] => {
    const { label, source, place } = passage;
    const dates = writtenDates(label, [language, passage.language ?? 'en', 'en']);
    const tell = (claim: string, expected: string) => ({
      place,
      claim,
      reason: `found the label ${quoted(label)}, but ${source.path} ${expected}; correct the label or the record`,
    });
    const [wrongDate] = dates.filter(({ date }) => !isDateOf(source, date));
    const named = dates.reduce((rest, { words }) => rest.replace(words, ' '), label);
    const own = namesOfSource(source, registry);
    const stranger =
      otherPlatformIn(named, source) ??
      otherAgentIn(named, source, registry) ??
      strangerIn(named, own, people) ??
      lowerCaseStranger(named, own);
    return [
      ...(wrongDate ? [tell(wrongDate.words, `is dated ${datesOf(source).join(' and ')}`)] : []),
      ...(stranger === undefined ? [] : [tell(stranger, `is by ${quoted(own[0] ?? '')}`)]),
    ];
  });
  return { alarms, compared: [] };
}

/** The days that a source has by its record, as EDTF. */
function datesOf({ front }: ParsedRecord<SourceKind>): string[] {
  if ('platform' in front) return [front.date];
  if ('agency' in front) {
    const filed = front.dateline?.date;
    return [...new Set([front.published.edtf, ...(filed === undefined ? [] : [filed])])];
  }
  return [front.date.edtf];
}

/** Tells whether a written date is a day of the source, or the month or year of one. */
function isDateOf(source: ParsedRecord<SourceKind>, date: string): boolean {
  return datesOf(source).some((own) => {
    const { earliest, latest } = parseFuzzyDate(own) ?? { earliest: own, latest: own };
    return earliest.startsWith(date) || (earliest <= date && date <= latest);
  });
}

/** A name: an acronym, or words with capitals, small words between them. */
const name =
  /\p{Lu}[\p{L}\p{M}\p{N}'\u2019&.-]*(?:\s+(?:(?:of|at|the|and|for|de|des|der|du|la|&)\s+)*\p{Lu}[\p{L}\p{M}\p{N}'\u2019&.-]*)*/gu;
const wordIn = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The first name in a label that is in none of those of its source; of a source whose names are in another
 * script, nothing is known.
 */
function strangerIn(
  label: string,
  own: readonly string[],
  people: ReadonlySet<string>,
): string | undefined {
  if (!own.slice(0, 1).some((each) => /\p{Script=Latin}/u.test(each))) return undefined;
  const known = own.map((each) => new Set([...wordsOf(each), initialsOf(each)]));
  const alone = aloneIn(label);
  const names = label.match(name) ?? [];
  return names.find((each) => {
    const telling = wordsOf(each).filter((word) => !sourceWords.has(word));
    // A single word that starts a label may be what the source is, if nobody is called so.
    const isName =
      /\s|\p{Lu}{2}/u.test(each) || alone === each || telling.some((word) => people.has(word));
    // "Crown Court at Arnby" may be the court by one of its names, and the town by another.
    const parts = each.split(' at ').map((part) => wordsOf(part));
    const isOwn = parts.every((part) =>
      known.some((words) => part.every((word) => words.has(word) || sourceWords.has(word))),
    );
    return isName && !isOwn;
  });
}

/** A label all in lower case of which no word is in a name of its source, or says what a source is. */
function lowerCaseStranger(label: string, own: readonly string[]): string | undefined {
  if (/\p{Lu}/u.test(label) || !own.slice(0, 1).some((each) => /\p{Script=Latin}/u.test(each))) {
    return undefined;
  }
  const known = new Set(own.flatMap(wordsOf));
  // What is shorter may be a number of a page, as in "p. 3".
  const telling = wordsOf(label).filter((word) => /\p{Script=Latin}{3}/u.test(word));
  const isOwn = telling.some((word) => known.has(word) || sourceWords.has(word));
  return telling.length === 0 || isOwn ? undefined : aloneIn(label);
}

/** A label that is the name of somebody else than whom the source is by, though the source may name both. */
function otherAgentIn(
  label: string,
  source: ParsedRecord<SourceKind>,
  registry: Registry,
): string | undefined {
  const alone = aloneIn(label);
  const key = wordsOf(alone).join(' ');
  const isCalled = ({ names }: NamedThing) => names.some((each) => wordsOf(each).join(' ') === key);
  const agents = registry.filter(({ kind }) => kind !== 'places');
  const voices = voicesOf(source, registry);
  if (voices.some((voice) => wordsOf(voice).join(' ') === key)) return undefined;
  return agents.some(isCalled) ? alone : undefined;
}

/** "Ada Kolm on Chatter", of a post on another platform. */
function otherPlatformIn(label: string, { front }: ParsedRecord<SourceKind>): string | undefined {
  if (!('platform' in front)) return undefined;
  const [, named] =
    /\s(?:on|auf|sur|en|no|su|op) (\p{Lu}[\p{L}\p{N}]*)[\s\p{P}]*$/u.exec(label) ?? [];
  return named && !wordsOf(front.platform).includes(named.toLowerCase()) ? named : undefined;
}

/** What a label says beside a date. */
function aloneIn(label: string): string {
  return label.replace(/^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu, '');
}

/** The words of the names of all people. */
const wordsOfPeople = oncePer(
  (registry: Registry) =>
    new Set(
      registry.flatMap(({ kind, names }) => (kind === 'people' ? names.flatMap(wordsOf) : [])),
    ),
);

function wordsOf(text: string): string[] {
  return (text.match(wordIn) ?? []).map((word) => word.normalize('NFKC').toLowerCase());
}

/** @example initialsOf('Senmar News Service') // 'sns' */
function initialsOf(text: string): string {
  return (text.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join('').toLowerCase();
}
