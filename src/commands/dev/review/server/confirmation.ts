import { createHash } from 'node:crypto';
import { isFatal, type Problem } from '../../../../problem.ts';

/**
 * The warnings of what is to be published, if the editor has not been shown all of them yet.
 *
 * @param paths Of the files that are to be published.
 * @param confirmed As {@link confirmationOf} has those that the editor was shown.
 */
export function unconfirmed(
  problems: readonly Problem[],
  paths: ReadonlySet<string>,
  confirmed: readonly string[],
): Problem[] {
  const warnings = problems.filter((each) => !isFatal(each) && paths.has(each.file));
  return warnings.every((each) => confirmed.includes(nameOf(each))) ? [] : warnings;
}

/** What a form sends with the second press, by which the editor agrees to some warnings: a name for each. */
export function confirmationOf(warnings: readonly Problem[]): string {
  return warnings.map(nameOf).join(' ');
}

/** Where it is in the file may change. */
function nameOf({ file, ruleId, reason }: Problem): string {
  return createHash('sha256')
    .update(JSON.stringify([file, ruleId, reason]))
    .digest('base64url');
}
