import type { Agent } from '../../../src/digest/model.ts';

/** People or organizations, each a link; nothing where there is nobody. */
export function AgentList({ agents }: { agents: readonly Agent[] }) {
  if (agents.length === 0) return null;
  return (
    <ul class="index">
      {agents.map(({ id, name, permalink }) => (
        <li key={id}>
          <a href={permalink.href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
