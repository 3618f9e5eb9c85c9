import type { CalendarDate } from '../../content/dates/dates.ts';
import type { ParsedRecord, Records } from '../../content/records.ts';
import { oncePer } from '../../memoize.ts';
import { allNames } from '../names.ts';

/** A person, an organization or a place, by all that a text may call it. */
export interface NamedThing {
  readonly kind: 'people' | 'organizations' | 'places';
  readonly id: string;
  /** Its own name first. */
  readonly names: readonly string[];
  /** Of a person. */
  readonly offices: readonly Office[];
  /** Of an organization or a place, as the record has it. */
  readonly country?: string;
}

/** An office, from a day to another, both inclusive. */
export interface Office {
  readonly title: string;
  /** The country, or the name or names of the organization, that it is an office of. */
  readonly of: readonly string[];
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** All people, organizations and places of a digest: the names that it knows. */
export type Registry = readonly NamedThing[];

/** Reads the names of a digest, as plain data; once for the same records. */
export const readRegistry = oncePer(({ people, organizations, places }: Records): Registry => {
  const organizationNames = new Map(organizations.map(({ id, front }) => [id, allNames(front)]));
  return [
    ...people.map(({ id, front }) => ({
      kind: 'people' as const,
      id,
      names: allNames(front),
      offices: (front.roles ?? []).map(({ title, country, organization, from, to }) => ({
        title,
        of: [
          ...(country === undefined ? [] : [country]),
          ...(organization === undefined
            ? []
            : (organizationNames.get(organization) ?? [organization])),
        ],
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      })),
    })),
    ...organizations.map((organization) => thingOf('organizations', organization)),
    ...places.map((place) => thingOf('places', place)),
  ];
});

function thingOf(
  kind: 'organizations' | 'places',
  { id, front }: ParsedRecord<'organizations'> | ParsedRecord<'places'>,
): NamedThing {
  const { country } = front;
  return {
    kind,
    id,
    names: allNames(front),
    offices: [],
    ...(country !== undefined && { country }),
  };
}

/** The person or the organization of a registry that has an id. */
export function agentOf(registry: Registry, id: string): NamedThing | undefined {
  return indexed(registry).agents.get(id);
}

/** The place of a registry that has an id. */
export function placeIn(registry: Registry, id: string): NamedThing | undefined {
  return indexed(registry).places.get(id);
}

const indexed = oncePer((registry: Registry) => ({
  agents: byId(registry.filter(({ kind }) => kind !== 'places')),
  places: byId(registry.filter(({ kind }) => kind === 'places')),
}));

/** Of several of one id, which is refused elsewhere, the first. */
function byId(things: Registry): ReadonlyMap<string, NamedThing> {
  return new Map(things.toReversed().map((thing) => [thing.id, thing]));
}
