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

/** An event by what is compared: its family of kinds, its day, who takes part, and whether it is background. */
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

/** Compares the events of a story; background is counted as well, and has to be known as such. */
export function scoreEvents(read: CorpusStory): EventScore {
  const { name, gold, people, events } = read;
  const found = events.map((event) =>
    compared({
      kind: event.kind,
      date: event.date?.value ?? '',
      participants: [
        ...event.participants.map((index) => people.people[index]?.name ?? ''),
        ...event.organizations,
      ],
      background: event.isBackground,
    }),
  );
  const expected = (gold.events ?? []).map((event) =>
    compared({ ...event, date: event.date ?? '' }),
  );
  const keys = found.map(({ key }) => key);
  const wanted = expected.map(({ key }) => key);
  const metOf = (all: readonly Compared[]) =>
    all.filter(({ family }) => met.has(family)).map(({ key }) => key);
  return {
    met: scoreOf(metOf(found), metOf(expected)),
    all: scoreOf(keys, wanted),
    marked: events.map(({ sure }, index) => ({
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
  background: boolean;
}): Compared {
  const family = families[event.kind] ?? event.kind;
  const names = event.participants.toSorted().join(', ');
  const background = event.background ? 'background' : '';
  return { family, key: [family, event.date, names, background].join(' | ') };
}
