import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../content/records.ts';
import { agentOf, type Registry } from './registry.ts';

/** The names of whoever wrote or issued a source, or distributed it. */
export function voicesOf(
  { front }: ParsedRecord<SourceKind>,
  registry: Registry,
): readonly string[] {
  const namesOf = (agent: string) => agentOf(registry, agent)?.names ?? [agent];
  if ('platform' in front) return [...namesOf(front.author), front.platform];
  if ('agency' in front) {
    const { agency, distributor = '', byline = [], rights } = front;
    return [...namesOf(agency), ...namesOf(distributor), ...byline, rights.holder];
  }
  return [...namesOf(front.issuer), front.rights.holder];
}

/**
 * Every name that a source may be called by: first who wrote or issued it, then who distributed it, what it
 * is called, and where it is from.
 */
export function namesOfSource(
  { front, id }: ParsedRecord<SourceKind>,
  registry: Registry,
): readonly string[] {
  const namesOf = (agent: string) => agentOf(registry, agent)?.names ?? [agent];
  if ('platform' in front) return [...namesOf(front.author), front.platform, id];
  const copy = [front.title, front.rights.holder, id];
  if ('agency' in front) {
    const { agency, distributor = '', byline = [], dateline } = front;
    return [agency, distributor, ...byline, dateline?.place ?? '', ...copy];
  }
  return [...namesOf(front.issuer), front.type, front.label ?? '', front.place ?? '', ...copy];
}
