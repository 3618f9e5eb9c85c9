import type { DateParts, FuzzyDay } from '../content/dates/dates.ts';
import type { Event, IndexEntry, Person } from '../digest/model.ts';
import type { Messages } from '../messages/index.ts';
import { roleLabel } from '../messages/labels/role-label.ts';

/** What an index says of an entry, beside its events. */
export interface IndexFacts {
  readonly name: string;
  /** What, who or where it is. */
  readonly note?: string | undefined;
  readonly countries: readonly string[];
  /** What sort of thing it is, in the editor's words. */
  readonly kind?: string | undefined;
}

/** Tells what an entry is: of a person, the last office that is named. */
export function indexFactsOf(entry: IndexEntry, messages: Messages): IndexFacts {
  if ('title' in entry) return { name: entry.title, note: entry.level, countries: [] };
  if ('lat' in entry) {
    const { name, country } = entry;
    return { name, note: country, countries: [country] };
  }
  if (!('type' in entry)) return { name: entry.name, countries: [] };
  if (entry.type === 'person') {
    const office = entry.roles.findLast(({ to }) => to === undefined) ?? entry.roles.at(-1);
    return {
      name: entry.name,
      note: office && roleLabel(office, messages),
      countries: countriesOf(entry),
    };
  }
  const { name, sort, country } = entry;
  const note = [sort, country].filter((fact) => fact !== undefined).join(' · ');
  return { name, note, countries: country === undefined ? [] : [country], kind: sort };
}

/** Each country that a person has an office of, or of an organization of. */
function countriesOf({ roles }: Person): string[] {
  const countries = roles.flatMap(({ country, organization }) => [
    country,
    typeof organization === 'object' ? organization.country : undefined,
  ]);
  return [...new Set(countries.filter((country) => country !== undefined))];
}

/**
 * From when to when events are, by month, as an index has no room for days; undefined where there are none.
 *
 * @param events In the order of the timeline, from either end.
 */
export function spanOf(events: readonly Event[]): DateParts | undefined {
  const ends = [events[0], events.at(-1)].flatMap((event) => event?.date ?? []);
  const [first, last] = ends.sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
  if (!first) return undefined;
  const { start, end = start, openEnd } = last ?? first;
  const [from, to] = [monthOf(first.start), monthOf(end)];
  if (openEnd === 'ongoing') return { start: from, openEnd };
  return from.date === to.date ? { start: from } : { start: from, end: to };
}

function monthOf(day: FuzzyDay): FuzzyDay {
  const date = day.date.slice(0, 'YYYY-MM'.length);
  const precision = day.precision === 'day' ? 'month' : day.precision;
  return { date, precision, approximate: false, uncertain: day.uncertain };
}
