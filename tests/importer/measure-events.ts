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
  differences: string[];
}

/** An event by what is compared: its family of kinds, its day, and who takes part. */
interface Compared {
  family: string;
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
  const names = event.participants.toSorted().join(', ');
  return { family, key: [family, event.date, names].join(' | ') };
}
