import type { Page } from '../../digest/model/page.ts';
import type { Agent, Event } from '../../digest/model.ts';
import { type Named, otherNames } from '../../digest/names.ts';
import type { Messages } from '../../messages/index.ts';
import type { SearchRecord } from './search-record.ts';

type Filters = SearchRecord['filters'];

/** The tracks, people and organizations of some events. Those of no track are under a choice beside the tracks. */
export function filtersOfEvents(
  events: readonly Event[],
  { withoutTrack }: Messages,
): Pick<Filters, 'track' | 'person' | 'organization'> {
  const agents = events.flatMap(({ participants }) => participants.map(({ agent }) => agent));
  const tracks = events.map(({ track }) => track?.title ?? withoutTrack);
  return { track: [...new Set(tracks)], ...namesByType(agents) };
}

/** The names of people and of organizations, each once. */
export function namesByType(agents: readonly Agent[]): Pick<Filters, 'person' | 'organization'> {
  const namesOf = (type: Agent['type']) => [
    ...new Set(agents.filter((agent) => agent.type === type).map(({ name }) => name)),
  ];
  return { person: namesOf('person'), organization: namesOf('organization') };
}

/** The other names of what a page names, each once. */
export function aliasesOf(things: readonly Named[]): { aliases?: string } {
  const names = things.flatMap(otherNames);
  return names.length === 0 ? {} : { aliases: [...new Set(names)].join('; ') };
}

/** The words on the pictures of a page. */
export function captionsOf({ pictures }: Page): string[] {
  return pictures.flatMap(({ alt, caption = '', credit = '' }) => [alt, `${caption} ${credit}`]);
}
