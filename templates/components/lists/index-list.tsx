import type { Event, IndexEntry } from '../../../src/digest/model.ts';
import { eventRow, rowSize } from '../../../src/views/event-row.ts';
import { indexFactsOf, spanOf } from '../../../src/views/index-facts.ts';
import { useSite } from '../layout/site.tsx';
import { FuzzyTime } from '../text/dates.tsx';
import { Choice } from './choice.tsx';
import { FilterForm, filterValue } from './filter-form.tsx';

/** Records that gather events: what each is, how many events it has, and from when to when. */
export function IndexList({ entries }: { entries: readonly IndexEntry[] }) {
  const { messages } = useSite();
  if (entries.length === 0) return <p>{messages.noEntries}</p>;
  return (
    <ul class="index">
      {entries.map((entry) => {
        const { name, note, countries, kind } = indexFactsOf(entry, messages);
        const span = spanOf(entry.events);
        return (
          <li
            key={entry.id}
            data-country={countries.map(filterValue).join(' ') || undefined}
            data-kind={kind && filterValue(kind)}
          >
            <a href={entry.permalink.href}>{name}</a>{' '}
            {entry.draft && <span class="draft">{messages.draft}</span>}
            <span class="note">
              {note && `${note} · `}
              {messages.countEvents(entry.events.length)}
              {span && ' · '}
              {span && <FuzzyTime date={span} style="short" />}
            </span>
            {'sortName' in entry && <EventRow events={entry.events} />}
          </li>
        );
      })}
    </ul>
  );
}

/** When the events of a person took place, over the span of the digest. The words beside it say as much. */
function EventRow({ events }: { events: readonly Event[] }) {
  const { digest } = useSite();
  const { width, height } = rowSize;
  const [first, last] = [digest.events[0], digest.events.at(-1)]
    .flatMap((event) => event?.date.earliest ?? [])
    .sort();
  if (first === undefined || last === undefined || events.length === 0) return null;
  return (
    <svg
      class="row"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={eventRow(events, [first, last])} />
    </svg>
  );
}

/** Narrows the list down by country and kind; nothing where all are of one. */
export function IndexFilters({ entries }: { entries: readonly IndexEntry[] }) {
  const { messages } = useSite();
  const facts = entries.map((entry) => indexFactsOf(entry, messages));
  const countries = optionsOf(facts.flatMap((each) => each.countries));
  const kinds = optionsOf(facts.flatMap(({ kind }) => kind ?? []));
  if (countries.length === 0 && kinds.length === 0) return null;
  return (
    <FilterForm
      label={messages.filterList}
      total={entries.length}
      counts={messages.countEntries(entries.length)}
    >
      <Choice name="country" label={messages.country} options={countries} />
      <Choice name="kind" label={messages.kind} options={kinds} />
    </FilterForm>
  );
}

/** What can be chosen, as far as there is a choice, in the order of the alphabet. */
export function optionsOf(words: readonly string[]): (readonly [string, string])[] {
  const distinct = [...new Set(words)].sort();
  return distinct.length < 2 ? [] : distinct.map((each) => [filterValue(each), each] as const);
}
