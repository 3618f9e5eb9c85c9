import { compareText } from '../digest/compare-text.ts';
import type { Event, Person } from '../digest/model.ts';

/** Two people, and how often they met. */
export interface Meeting {
  readonly people: readonly [Person, Person];
  readonly count: number;
  /** The newest event that both took part in. */
  readonly last: Event;
}

/** Who met whom: the people one below the other, and an arc between two who met. */
export interface Network {
  /** In the order of the drawing: those who met often are close to each other. */
  readonly people: readonly Person[];
  readonly arcs: readonly Arc[];
  /** Those who met most often first. */
  readonly meetings: readonly Meeting[];
}

/** The line between two people who met. */
export interface Arc {
  readonly meeting: Meeting;
  /** Rows that it joins, from 0, the upper one first. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1: of those who met most often. */
  readonly weight: number;
}

/** Kinds of events at which people meet; at a speech or an accident, say, they need not. */
const meetingKinds = new Set<string>([
  ...['meeting', 'bilateral-meeting', 'multilateral-meeting', 'summit', 'visit', 'signing'],
  ...['call', 'phone-call', 'video-call', 'hearing'],
]);
/** The most that are drawn, and that are listed. */
const mostPeople = 24;
const mostMeetings = 50;

/**
 * Finds who met whom.
 *
 * @param events In any order. Costs a step for each two who took part in each.
 * @returns undefined where nobody met anybody.
 */
export function networkOf(events: readonly Event[]): Network | undefined {
  const meetings = meetingsIn(events);
  if (meetings.length === 0) return undefined;
  const people = arranged(meetings);
  const rows = new Map(people.map(({ id }, row) => [id, row]));
  const largest = Math.max(...meetings.map(({ count }) => count));
  const arcs = meetings.flatMap((meeting): Arc[] => {
    const [a, b] = meeting.people.map(({ id }) => rows.get(id));
    if (a === undefined || b === undefined) return [];
    const weight = meeting.count / largest;
    return [{ meeting, from: Math.min(a, b), to: Math.max(a, b), weight }];
  });
  return { people, arcs, meetings: meetings.slice(0, mostMeetings) };
}

function meetingsIn(events: readonly Event[]): Meeting[] {
  const meetings = new Map<string, Meeting>();
  for (const event of events) {
    if (!meetingKinds.has(event.kind) || event.isRetracted) continue;
    const people = event.participants.flatMap(({ agent }) =>
      agent.type === 'person' ? [agent] : [],
    );
    for (const pair of pairsOf(people)) {
      const key = pair.map(({ id }) => id).join();
      const known = meetings.get(key);
      const isNewer = !known || event.date.earliest > known.last.date.earliest;
      meetings.set(key, {
        people: pair,
        count: (known?.count ?? 0) + 1,
        last: isNewer ? event : known.last,
      });
    }
  }
  return [...meetings]
    .sort(([x, a], [y, b]) => b.count - a.count || compareText(x, y))
    .map(([, each]) => each);
}

/** Each two of some people, in an order that is always the same. */
function pairsOf(people: readonly Person[]): [Person, Person][] {
  const sorted = [...new Map(people.map((person) => [person.id, person])).values()].sort((a, b) =>
    compareText(a.id, b.id),
  );
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b): [Person, Person] => [a, b]));
}

/** Begins with the two who met most often; next comes whoever met the last ones most. */
function arranged(meetings: readonly Meeting[]): Person[] {
  const ties = new Map<Person, Map<Person, number>>();
  for (const {
    people: [a, b],
    count,
  } of meetings) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      ties.set(one, (ties.get(one) ?? new Map<Person, number>()).set(other, count));
    }
  }
  const placed: Person[] = [];
  /** The ties to those that are placed, which count the more the closer they are. */
  const pullOf = (person: Person) =>
    placed.reduce((sum, other, row) => sum + (ties.get(person)?.get(other) ?? 0) * (row + 1), 0);
  for (const left = new Set(ties.keys()); left.size > 0 && placed.length < mostPeople; ) {
    const pulls = Array.from(left, (person) => ({ person, pull: pullOf(person) }));
    const next = pulls.reduce((best, each) => (each.pull > best.pull ? each : best));
    placed.push(next.person);
    left.delete(next.person);
  }
  return placed;
}
