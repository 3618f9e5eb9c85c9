/** How well the events of received stories are found, against the gold records beside the stories. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEvents } from '../../src/importer/events/read-events.ts';
import { readOrganizations } from '../../src/importer/organizations/read-organizations.ts';
import { readPeople } from '../../src/importer/people/read-people.ts';
import { readReceived } from '../../src/importer/received/read-received.ts';
import { readStory } from '../../src/importer/story/read-story.ts';

interface GoldEvent {
  kind: string;
  date: string;
  participants: string[];
  background: boolean;
}

/** An event by what is compared: its family of kinds, its day and who takes part. */
interface Compared {
  family: string;
  date: string;
  participants: string;
  isBackground: boolean;
}

/** What was found of the events of some stories, and what was not. */
export interface EventScore {
  /** Meetings, calls, visits and summits: found rightly, found, and expected. */
  met: { right: number; found: number; expected: number };
  /** Events of all kinds. */
  all: { right: number; found: number; expected: number };
  differences: string[];
}

const families: Readonly<Record<string, string>> = {
  'bilateral-meeting': 'meeting',
  'multilateral-meeting': 'meeting',
  'phone-call': 'call',
  'video-call': 'call',
};
const met = new Set(['meeting', 'call', 'visit', 'summit']);

/** Reads the stories of a folder; background is counted as well, and has to be known as such. */
export async function measureEvents(folder: string): Promise<EventScore> {
  const score: EventScore = {
    met: { right: 0, found: 0, expected: 0 },
    all: { right: 0, found: 0, expected: 0 },
    differences: [],
  };
  for (const name of readdirSync(folder).sort()) {
    const [found, expected] = await compared(join(folder, name));
    const keys = found.map(keyOf);
    const wanted = expected.map(keyOf);
    count(score.all, keys, wanted);
    const isMet = ({ family }: Compared) => met.has(family);
    count(score.met, found.filter(isMet).map(keyOf), expected.filter(isMet).map(keyOf));
    for (const key of keys) if (!wanted.includes(key)) score.differences.push(`${name} + ${key}`);
    for (const key of wanted) if (!keys.includes(key)) score.differences.push(`${name} - ${key}`);
  }
  return score;
}

function keyOf({ family, date, participants, isBackground }: Compared): string {
  return [family, date, participants, isBackground ? 'background' : ''].join(' | ');
}

function count(into: EventScore['all'], found: string[], expected: string[]): void {
  into.right += found.filter((key) => expected.includes(key)).length;
  into.found += found.length;
  into.expected += expected.length;
}

async function compared(folder: string): Promise<[Compared[], Compared[]]> {
  const file = readdirSync(folder).find((each) => each.startsWith('received.')) ?? '';
  const gold = parse(readFileSync(join(folder, 'gold.yaml'), 'utf8')) as {
    options?: { date?: string };
    events: GoldEvent[];
  };
  const received = await readReceived(file, readFileSync(join(folder, file)));
  if ('ruleId' in received) throw new Error(received.reason);
  const story = readStory(received, { near: gold.options?.date, today: '2026-01-01' });
  const language = story.language?.value ?? 'en';
  const people = readPeople(story.paragraphs, language);
  const day = story.date?.value ?? story.published?.value ?? gold.options?.date;
  const organizations = readOrganizations(story.paragraphs, people, { known: [], language });
  const found = readEvents({ paragraphs: story.paragraphs, language, day, people, organizations });
  const names = (all: readonly string[]) => all.toSorted().join(', ');
  return [
    found.map((event) => ({
      family: families[event.kind] ?? event.kind,
      date: event.date?.value ?? '',
      participants: names([
        ...event.participants.map((index) => people.people[index]?.name ?? ''),
        ...event.organizations,
      ]),
      isBackground: event.isBackground,
    })),
    gold.events.map(({ kind, date, participants, background }) => ({
      family: families[kind] ?? kind,
      date,
      participants: names(participants),
      isBackground: background,
    })),
  ];
}
