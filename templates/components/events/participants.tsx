import type { Event } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';

/** Who took part, in the office they held on the day. */
export function Participants({ event }: { event: Event }) {
  const { messages } = useSite();
  return (
    <ul class="participants" aria-label={messages.participants}>
      {event.participants.map(({ person, role }) => (
        <li key={person.id}>
          <a href={person.permalink.href}>{person.name}</a>
          {role && <span class="role">{messages.role(role.title, role.country)}</span>}
        </li>
      ))}
    </ul>
  );
}
