/** How well the events of received stories are found, against the gold records beside the stories. */
import type { StoryEvent } from '../../src/importer/events/story-event.ts';
import type { CorpusStory } from './read-corpus.ts';
import { type Score, scoreOf } from './score.ts';

/** What was found of the events of a story, and what was not. */
export interface EventScore {
  /** Meetings, calls, visits and summits. */
  met: Score;
  /** Events of all kinds. */
  all: Score;
  marked: readonly { sure: StoryEvent['sure']; isRight: boolean }[];
  /**
   * For each meeting, call, visit and summit of the gold records, how many corrections the nearest event that was found
   * needs: another kind, another day, one participant more or less each count as one. Infinity if there is none with
   * a participant in common.
   */
  corrections: number[];
  differences: string[];
}

/** An event by what is compared: its family of kinds, its day, and who takes part. */
interface Compared {
  family: string;
  date: string;
  participants: readonly string[];
  key: string;
}

const families: Readonly<Record<string, string>> = {
  'bilateral-meeting': 'meeting',
  'multilateral-meeting': 'meeting',
  'phone-call': 'call',
  'video-call': 'call',
};
const met = new Set(['meeting', 'call', 'visit', 'summit']);

/**
 * Compares the events that an import makes of a story. What is background makes none, unless it is asked for: whoever
 * takes it for news, or news for background, errs.
 */
export function scoreEvents(read: CorpusStory): EventScore {
  const { name, gold, people, events } = read;
  const made = events.filter(({ isBackground }) => !isBackground);
  const found = made.map((event) =>
    compared({
      kind: event.kind,
      date: event.date?.value ?? '',
      participants: [
        ...event.participants.map((index) => people.people[index]?.name ?? ''),
        ...event.organizations,
      ],
    }),
  );
  const expected = (gold.events ?? [])
    .filter(({ background }) => !background)
    .map((event) => compared({ ...event, date: event.date ?? '' }));
  const keys = found.map(({ key }) => key);
  const wanted = expected.map(({ key }) => key);
  const metOf = (all: readonly Compared[]) =>
    all.filter(({ family }) => met.has(family)).map(({ key }) => key);
  return {
    met: scoreOf(metOf(found), metOf(expected)),
    all: scoreOf(keys, wanted),
    marked: made.map(({ sure }, index) => ({
      sure,
      isRight: wanted.includes(keys[index] ?? ''),
    })),
    corrections: correctionsOf(
      found,
      expected.filter(({ family }) => met.has(family)),
    ),
    differences: [
      ...keys.filter((key) => !wanted.includes(key)).map((key) => `${name} + ${key}`),
      ...wanted.filter((key) => !keys.includes(key)).map((key) => `${name} - ${key}`),
    ],
  };
}

function compared(event: {
  kind: string;
  date: string;
  participants: readonly string[];
}): Compared {
  const family = families[event.kind] ?? event.kind;
  const { date } = event;
  const participants = event.participants.toSorted();
  return { family, date, participants, key: [family, date, participants.join(', ')].join(' | ') };
}

/** Each event that was found stands for one of the gold records at most: the nearest pairs go first. */
function correctionsOf(found: readonly Compared[], expected: readonly Compared[]): number[] {
  const pairs = expected
    .flatMap((gold) => found.map((event) => ({ gold, event, count: corrections(event, gold) })))
    .filter(({ count }) => count < Infinity)
    .sort((a, b) => a.count - b.count);
  const counts = new Map<Compared, number>();
  const taken = new Set<Compared>();
  for (const { gold, event, count } of pairs) {
    if (counts.has(gold) || taken.has(event)) continue;
    counts.set(gold, count);
    taken.add(event);
  }
  return expected.map((gold) => counts.get(gold) ?? Infinity);
}

function corrections(event: Compared, gold: Compared): number {
  if (event.key === gold.key) return 0;
  const common = event.participants.filter((name) => gold.participants.includes(name)).length;
  if (common === 0) return Infinity;
  const names = event.participants.length + gold.participants.length - 2 * common;
  return names + Number(event.family !== gold.family) + Number(event.date !== gold.date);
}
