import type { Event } from '../../src/digest/model.ts';
import { useSite } from './site.tsx';

/** Who took part, in the office they held on the day. */
export function Participants({ event }: { event: Event }) {
  const { words } = useSite();
  return (
    <ul class="participants" aria-label={words.participants}>
      {event.participants.map(({ person, role }) => (
        <li key={person.id}>
          <a href={person.permalink.href}>{person.name}</a>
          {role && <span class="role">{words.role(role.title, role.country)}</span>}
        </li>
      ))}
    </ul>
  );
}
