import type { Agent, Event, Topic } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';
import { Choice } from '../lists/choice.tsx';
import { FilterForm } from '../lists/filter-form.tsx';

/** The choice of the events of no track, beside those of the tracks: no track can have it for an id. */
export const noTrack = '-';

/**
 * Narrows the entries of the page down. Every track can be chosen, and the people, organizations and topics that the entries have, in the order of the digest.
 */
export function Filters({ events }: { events: readonly Event[] }) {
  const { digest, messages } = useSite();
  const counts =
    events.length < digest.events.length ? messages.countOf(events.length) : messages.countShown();
  const tracks = digest.tracks.map(({ id, title }) => [id, title] as const);
  const others = events.some(({ track }) => !track)
    ? [[noTrack, messages.withoutTrack] as const]
    : [];
  const present = new Set(
    events.flatMap(({ participants, topics }) => [
      ...participants.map(({ agent }) => agent.permalink.path),
      ...topics.map(({ permalink }) => permalink.path),
    ]),
  );
  const optionsOf = (all: readonly (Agent | Topic)[]) =>
    all
      .filter(({ permalink }) => present.has(permalink.path))
      .map(({ id, name }) => [id, name] as const);
  return (
    <FilterForm label={messages.filters} total={events.length} counts={counts}>
      <Choice
        name="track"
        label={messages.track}
        options={tracks.length > 0 ? [...tracks, ...others] : []}
      />
      <Choice name="person" label={messages.person} options={optionsOf(digest.people)} />
      <Choice
        name="organization"
        label={messages.organization}
        options={optionsOf(digest.organizations)}
      />
      <Choice name="topic" label={messages.topic} options={optionsOf(digest.topics)} />
    </FilterForm>
  );
}
