import type { Agent } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';

interface AgentListProps {
  agents: readonly Agent[];
  /** Whether each is followed by the number of its events. */
  counted?: boolean;
}

/** People or organizations, each a link; nothing where there is nobody. */
export function AgentList({ agents, counted = false }: AgentListProps) {
  const { messages } = useSite();
  if (agents.length === 0) return null;
  return (
    <ul class="index">
      {agents.map(({ id, name, permalink, events }) => (
        <li key={id}>
          <a href={permalink.href}>{name}</a>
          {counted && (
            <span class="note">{messages.comma + messages.countEvents(events.length)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
