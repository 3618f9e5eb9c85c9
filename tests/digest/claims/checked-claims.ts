/** An event that is compared with its passages, as a command compares it, but in memory. Everything is made up. */
import { type ClaimRule, claimRules } from '../../../src/content/kinds/claim-rules.ts';
import { locateQuotations } from '../../../src/digest/citations/locating/locate-quotations.ts';
import { checkClaims } from '../../../src/digest/claims/check-claims.ts';
import type { Compared } from '../../../src/digest/claims/claim.ts';
import { resolveLinks } from '../../../src/digest/references/links.ts';
import { withoutMemory } from '../../../src/memoize.ts';
import { formatProblem, isFatal, type Problem } from '../../../src/problem.ts';
import { contentOf } from '../records.ts';
import { recordsOf, type Story } from './story.ts';

/** What one check found in the first event of a story. */
export interface CheckedClaims {
  readonly problems: readonly Problem[];
  readonly compared: readonly Compared[];
}

/**
 * Runs one check on a story, whether or not it is on where the digest does not say.
 *
 * @throws Error when the story has a fault that is no matter of the check.
 */
export function checkStory(rule: ClaimRule, story: Story): CheckedClaims {
  const checks = Object.fromEntries(
    claimRules.map((each) => [each, each === rule ? ('on' as const) : ('off' as const)]),
  );
  const problems: Problem[] = [];
  const { records, ...content } = contentOf(recordsOf(story, checks));
  const links = resolveLinks({ records, ...content }, problems);
  const quotations = locateQuotations(records, links, withoutMemory, problems);
  const error = [...content.problems, ...problems].find(isFatal);
  if (error) throw new Error(formatProblem(error));
  const claims = checkClaims(records, quotations, withoutMemory);
  return { problems: claims.problems, compared: claims.compared['event-1'] ?? [] };
}
