/** What the checks of claims say of some records, in memory. */
import type { ClaimRule } from '../../../src/content/kinds/claim-rules.ts';
import { locateQuotations } from '../../../src/digest/citations/locating/locate-quotations.ts';
import { checkClaims } from '../../../src/digest/claims/check-claims.ts';
import { resolveLinks } from '../../../src/digest/references/links.ts';
import { type Memoize, withoutMemory } from '../../../src/memoize.ts';
import { formatProblem, isFatal } from '../../../src/problem.ts';
import { contentOf, type RecordText, write } from '../records.ts';

/** A site with one check, or a few of them. */
export function siteWith(...rules: ClaimRule[]): RecordText {
  const checks = Object.fromEntries(rules.map((rule) => [rule, 'on' as const]));
  return write('digest', 'digest', 'Made up.', { checks });
}

/**
 * The warnings of the checks, as a command writes them, without those of other rules.
 *
 * @throws Error where a record has an error.
 */
export function warned(texts: readonly RecordText[], ...rules: string[]): string[] {
  return warnedFrom(withoutMemory, texts, ...rules);
}

/** The same, with what is kept from before. */
export function warnedFrom(
  memoize: Memoize,
  texts: readonly RecordText[],
  ...rules: string[]
): string[] {
  const content = contentOf(texts);
  const problems = [...content.problems];
  const links = resolveLinks(content, problems);
  const quotations = locateQuotations(content.records, links, memoize, problems);
  const [error] = problems.filter(isFatal);
  if (error) throw new Error(formatProblem(error));
  return checkClaims(content.records, quotations, memoize)
    .problems.filter(({ ruleId }) => rules.includes(ruleId))
    .map(formatProblem);
}
