import type { Records } from '../../content/records.ts';
import type { Table } from './digest.ts';

/** Whether an id is that of a person or of an organization. */
export type AgentKind = 'people' | 'organizations';

/** The kind of each person and organization, by id; no id is that of both. */
export function agentKinds({ people, organizations }: Records): Table<AgentKind> {
  return Object.fromEntries(
    [...people, ...organizations].map(({ kind, id }) => [id, kind as AgentKind]),
  );
}
