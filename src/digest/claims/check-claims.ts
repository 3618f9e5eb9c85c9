import type { ClaimRule } from '../../content/kinds/claim-rules.ts';
import { sourcesIn } from '../../content/kinds/source-kinds.ts';
import { isWrong, type Records } from '../../content/records.ts';
import { hashOf, type Memoize } from '../../memoize.ts';
import type { Problem } from '../../problem.ts';
import type { Quotations } from '../citations/locating/locate-quotations.ts';
import { isDraft } from '../references/drafts.ts';
import { warningsOf } from '../warnings/acceptances.ts';
import { digestChecks, eventChecks } from './checks.ts';
import type { Compared, EventClaims } from './claim.ts';
import { postsOf, readClaims } from './read-claims.ts';
import { readRegistry } from './registry.ts';

/** What came of comparing the events of a digest with their passages. */
export interface CheckedClaims {
  readonly problems: readonly Problem[];
  /** By event id, what was found in the passages as well. */
  readonly compared: Readonly<Record<string, readonly Compared[]>>;
}

type IsOn = (check: { rule: ClaimRule; on: boolean }) => boolean;

/**
 * Compares what each event says with the passages that it cites, and some records with each other. What no
 * passage bears out is a warning, unless its editor accepts it. An event with words that its source does not
 * have is left out. Nothing is compared without a record of the digest itself.
 */
export function checkClaims(
  records: Records,
  quotations: Quotations,
  memoize: Memoize,
): CheckedClaims {
  const { events, sources } = quotations;
  const [site] = records.digest;
  // It says in which language claims are, and which checks are wanted.
  if (!site) return { problems: [], compared: {} };
  const chosen = (!isWrong(site, 'checks') && site.front.checks) || {};
  const isOn: IsOn = ({ rule, on }) => (chosen[rule] ?? (on ? 'on' : 'off')) === 'on';
  const language = !isWrong(site, 'language') ? site.front.language : 'en';
  const registry = readRegistry(records);
  const inputs = ['checkClaims', hashOf({ registry, language, chosen })];
  const posts = new Map(records.posts.map((post) => [post.id, post]));
  const outcomes = records.events.flatMap((event) => {
    const located = events[event.id];
    if (!located || located.missing.length > 0) return [];
    const { citations } = located;
    // Words that may not even be quoted any more bear nothing out; that is told.
    if (citations.some(({ quotation }) => quotation === '')) return [];
    const listed = postsOf(event).flatMap((id) => posts.get(id) ?? []);
    const cited = [...citations.map(({ source }) => sources.record(source)), ...listed];
    const versions = [event, ...cited].flatMap(({ path, hash }) => [path, hash]);
    const compare = () =>
      compareEvent(readClaims(event, citations, { sources, posts, registry, language }), isOn);
    return [{ event, ...memoize([...inputs, ...versions], compare) }];
  });
  const alarms = [
    ...outcomes.flatMap(({ event, alarms }) =>
      alarms.map((alarm) => ({ ...alarm, record: event })),
    ),
    ...digestChecks
      .filter(isOn)
      .flatMap(({ rule, check }) =>
        check(records, quotations, memoize).map((alarm) => ({ ...alarm, rule })),
      )
      // A draft may still hold the examples that it was begun with.
      .filter(({ record }) => !isDraft(record)),
  ];
  const ran = [...eventChecks, ...digestChecks].filter(isOn).map(({ rule }) => rule);
  return {
    problems: warningsOf(alarms, [...records.events, ...sourcesIn(records)], new Set(ran)),
    compared: Object.fromEntries(outcomes.map(({ event, compared }) => [event.id, compared])),
  };
}

function compareEvent(claims: EventClaims, isOn: IsOn) {
  const results = eventChecks.filter(isOn).map(({ rule, check }) => ({ rule, ...check(claims) }));
  return {
    alarms: results.flatMap(({ rule, alarms }) => alarms.map((alarm) => ({ ...alarm, rule }))),
    compared: results.flatMap(({ compared }) => compared),
  };
}
