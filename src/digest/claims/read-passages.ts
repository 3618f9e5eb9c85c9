import { once } from '../../memoize.ts';
import { sentencesIn } from '../language/sentences.ts';
import type { CitedPassage } from './claim.ts';
import { type DayMention, readDays } from './days/reading/read-days.ts';
import { readTimes } from './days/reading/read-times.ts';
import type { Figure } from './figures/figure.ts';
import { listedNames, listedThings } from './figures/reading/listed.ts';
import { readFigures } from './figures/reading/read-figures.ts';

/** How much of a source around a quotation is read. */
export type Width = 'sentence' | 'paragraph' | 'text';

/** What is read of a sentence of a source, each when it is first asked for. */
export interface ReadSentence {
  readonly text: string;
  readonly days: readonly DayMention[];
  readonly figures: readonly Figure[];
  readonly clock: readonly number[];
  readonly listed: readonly number[];
}

/** The sentences of a source that were read: passages of one source have most of them in common. */
const kept = new WeakMap<CitedPassage['source'], Map<string, readonly ReadSentence[]>>();

/**
 * Reads the sentences of a passage.
 *
 * @param reference The day that "Sunday" counts from.
 */
export function readPassage(
  { source, language = 'und', ...passage }: CitedPassage,
  width: Width,
  reference: number,
): readonly ReadSentence[] {
  const known = kept.get(source) ?? new Map<string, readonly ReadSentence[]>();
  kept.set(source, known);
  return remember(passage[width], (text) =>
    sentencesIn(text).flatMap(({ start, end }) =>
      remember(text.slice(start, end).trim(), (sentence) => [
        lazily(sentence, language, reference),
      ]),
    ),
  );

  function remember(
    text: string,
    read: (text: string) => readonly ReadSentence[],
  ): readonly ReadSentence[] {
    const key = `${reference}\n${text}`;
    const before = known.get(key);
    if (before) return before;
    const found = read(text);
    known.set(key, found);
    return found;
  }
}

function lazily(text: string, language: string, reference: number): ReadSentence {
  const days = once(() => readDays(text, { language, reference, loose: true }));
  const figures = once(() => [
    ...readFigures(text, language, days),
    ...(/\p{Nd}{4}/u.test(text) ? bareYears(days()) : []),
  ]);
  const clock = once(() => readTimes(text).flatMap(({ minutes }) => minutes));
  const listed = once(() => [...listedNames(text), ...listedThings(text)]);
  return {
    text,
    get days() {
      return days();
    },
    get figures() {
      return figures();
    },
    get clock() {
      return clock();
    },
    get listed() {
      return listed();
    },
  };
}

/** A number that may be a year may be a count as well. */
function bareYears(days: readonly DayMention[]): Figure[] {
  return days
    .filter(({ words }) => /^\d{4}$/.test(words))
    .map(({ start, end, words }) => ({
      start,
      end,
      words,
      kind: 'count',
      value: Number(words),
      raw: Number(words),
      step: 1,
      nouns: [],
      hedges: { about: false, over: false, under: false },
      spelt: false,
    }));
}
