import type { ParsedRecord, Records } from '../../content/records.ts';
import type { Memoize } from '../../memoize.ts';
import { disputesIn } from '../citations/disputes.ts';
import type { Quotations } from '../citations/locating/locate-quotations.ts';
import type { CheckedClaims } from '../claims/check-claims.ts';
import type { Compared } from '../claims/claim.ts';
import { pictureRows } from '../pictures/picture-rows.ts';
import type { Pictures } from '../pictures/read-pictures.ts';
import type { Links } from '../references/links.ts';
import { agentKinds } from './agents.ts';
import { alikePages } from './alike-pages.ts';
import { makeBacklinks } from './backlinks.ts';
import type { Digest } from './digest.ts';
import { makeLists } from './lists.ts';
import { neighboursByPage } from './neighbours-by-page.ts';
import { neighboursOf, recentOf, sortEvents } from './order.ts';
import { postsByEvent } from './posts.ts';
import { makeSourceTables } from './source-tables.ts';
import { updatedDays } from './updated.ts';

/** What checking the records has found. */
export interface Checked {
  readonly links: Links;
  readonly quotations: Quotations;
  readonly compared: CheckedClaims['compared'];
  readonly pictures: Pictures;
  readonly fileSizes: Digest['fileSizes'];
}

/**
 * Makes the digest of checked records. Equal records give an equal digest, however often it is made.
 *
 * @param records Those that are published.
 */
export function makeDigest(
  site: ParsedRecord<'digest'>,
  records: Records,
  { links, quotations, compared, pictures, fileSizes }: Checked,
  memoize: Memoize,
): Digest {
  const sources = makeSourceTables(records, quotations, memoize);
  const posts = postsByEvent(records);
  const agents = agentKinds(records);
  const updated = updatedDays(records, sources.citations, posts);
  const oldestFirst = sortEvents(records);
  const timeline = site.front.order === 'newest-first' ? oldestFirst.toReversed() : oldestFirst;
  return {
    site,
    records,
    links,
    ...sources,
    fileSizes,
    evidence: Object.fromEntries(
      records.events.flatMap(({ id }) => {
        const located = quotations.events[id];
        return located ? [[id, located.evidence]] : [];
      }),
    ),
    compared: Object.fromEntries(
      records.events.map(({ id }) => [id, eachOnce(compared[id] ?? [])]),
    ),
    posts,
    agents,
    pictures: pictureRows(records, links, pictures),
    backlinks: makeBacklinks(records, timeline, { ...sources, posts, agents }),
    alike: alikePages(records, site.front.language),
    neighbours: neighboursOf(oldestFirst),
    neighboursByPage: neighboursByPage(oldestFirst, { agents }),
    disputed: Object.fromEntries(
      records.events.map(({ id, body }) => [id, disputesIn(body).length > 0]),
    ),
    recent: recentOf(oldestFirst),
    updated,
    lists: makeLists(site, records, timeline, updated),
  };
}

/** Two checks may have compared the same words. */
function eachOnce(compared: readonly Compared[]): readonly Compared[] {
  const byWords = compared.map((each) => [Object.values(each).join('\n'), each] as const);
  return [...new Map(byWords).values()];
}
