import type { Event } from '../../../src/digest/model.ts';
import { roleLabel } from '../../../src/messages/labels/role-label.ts';
import { useSite } from '../layout/site.tsx';

interface ParticipantsProps {
  event: Event;
  /** Whether programs that read microformats are to find them. */
  areCards?: boolean;
}

/** Who took part, in the offices they held on the day; nothing where nobody is named. */
export function Participants({ event, areCards = false }: ParticipantsProps) {
  const { messages } = useSite();
  if (event.participants.length === 0) return null;
  return (
    <ul
      class="participants"
      aria-label={messages.participantsOf[event.kind] ?? messages.participants}
    >
      {event.participants.map(({ agent, roles }) => (
        <li key={agent.id} class={areCards ? 'p-attendee h-card' : undefined}>
          <a class={areCards ? 'p-name u-url' : undefined} href={agent.permalink.href}>
            {agent.name}
          </a>
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
