import type { Digest, Event } from '../../digest/model.ts';

/**
 * The name of an event in feeds and calendars, for good: a tag URI, made of the host and the first id of the
 * record. A new scheme, port or base path leaves it as it is, where an address would change, and readers
 * would show every event once more. The host has to be in it, as ids are unique in one digest only; 2026
 * is the year these names were first given.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4151
 * @example 'tag:digest.example,2026:events/2030-05-02-harbour-talks'
 */
export function eventUri({ id, formerly }: Event, { permalinks }: Digest): string {
  const { hostname } = new URL(permalinks.to('/').url);
  return `tag:${hostname},2026:events/${formerly[0] ?? id}`;
}
