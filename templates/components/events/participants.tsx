import type { Event } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';

/** Who took part, in the office they held on the day; nothing where nobody is named. */
export function Participants({ event }: { event: Event }) {
  const { messages } = useSite();
  if (event.participants.length === 0) return null;
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
