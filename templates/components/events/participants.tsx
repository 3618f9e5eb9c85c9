import type { Event } from '../../../src/digest/model.ts';
import { roleLabel } from '../../../src/messages/role-label.ts';
import { useSite } from '../layout/site.tsx';

/** Who took part, in the offices they held on the day; nothing where nobody is named. */
export function Participants({ event }: { event: Event }) {
  const { messages } = useSite();
  if (event.participants.length === 0) return null;
  return (
    <ul
      class="participants"
      aria-label={messages.participantsOf[event.kind] ?? messages.participants}
    >
      {event.participants.map(({ agent, roles }) => (
        <li key={agent.id}>
          <a href={agent.permalink.href}>{agent.name}</a>
          {roles.map((role) => {
            const label = roleLabel(role, messages);
            return (
              <span key={label} class="role">
                {label}
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
