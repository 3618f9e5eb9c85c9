import type { Agent, Event, Topic } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';

/** The choice of the events of no track, beside those of the tracks: no track can have it for an id. */
export const noTrack = '-';

/**
 * Narrows the entries of the page down; the script that does it shows the form. Every
 * track can be chosen, and the people, organizations and topics that the entries have, in the order of the digest.
 */
export function Filters({ events }: { events: readonly Event[] }) {
  const { digest, messages } = useSite();
  const forms =
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
    <form class="filters" hidden data-counts={JSON.stringify(forms)} aria-label={messages.filters}>
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
      <button type="reset" hidden>
        {messages.showAll}
      </button>
      <output aria-live="polite" />
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** Values and what they are called; doubles are left out. */
  options: readonly (readonly [string, string])[];
}

/** One thing to choose, or all; nothing where there is no choice. */
export function Choice({ name, label, options }: ChoiceProps) {
  const { messages } = useSite();
  if (options.length === 0) return null;
  return (
    <label>
      {label}{' '}
      <select name={name} autocomplete="off">
        <option value="">{messages.all}</option>
        {[...new Map(options)].map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
