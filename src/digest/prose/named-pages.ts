import { participantsOf } from '../../content/kinds/participants.ts';
import type { ParsedRecord } from '../../content/records.ts';
import { oncePer } from '../../memoize.ts';
import {
  agentOf,
  type NamedThing,
  placeIn,
  type Registry,
  readRegistry,
} from '../claims/registry.ts';
import { recordPath } from '../references/permalinks.ts';
import type { Digest } from '../tables/digest.ts';
import type { FamilyName, NamedPage } from './link-names.ts';

/** Before the comma of a name that sorts: `Onymous, Ann`. */
const familyFirst = /^([^,،、]+)[,،、]/u;

/** Those that the summary of an event may name: who took part, and its place. */
export function namedPages(
  { front }: ParsedRecord<'events'>,
  { records }: Digest,
  basePath: string,
): NamedPage[] {
  const registry = readRegistry(records);
  const place = front.place === undefined ? undefined : placeIn(registry, front.place);
  const agents = participantsOf(front).map(({ id }) => agentOf(registry, id));
  return [...agents, place].flatMap((thing) => {
    if (!thing) return [];
    const family = familyNameOf(thing, registry);
    const sorts = thing.kind === 'people' ? familyFirst : undefined;
    const names = thing.names.filter((name) => !sorts?.test(name));
    return [{ url: basePath + recordPath(thing.kind, thing.id), names, ...(family && { family }) }];
  });
}

/** None that somebody else in the digest has, too. */
function familyNameOf(thing: NamedThing, registry: Registry): FamilyName | undefined {
  const name = familyNames(thing)[0];
  if (name === undefined || holdersOf(registry).get(name) !== 1) return undefined;
  const titles = [...thing.names, ...thing.offices.map(({ title }) => title)];
  return { name, titles: [...new Set(titles.flatMap((title) => title.split(/[\s,]+/)))] };
}

function familyNames({ kind, names }: NamedThing): string[] {
  return kind === 'people' ? names.flatMap((name) => familyFirst.exec(name)?.[1] ?? []) : [];
}

/** How many people have a family name. */
const holdersOf = oncePer((registry: Registry): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of registry.flatMap((thing) => [...new Set(familyNames(thing))])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
});
