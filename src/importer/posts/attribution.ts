import { isDone } from '../people/words/verbs.ts';
import { answers, goesOn, writes } from './words/reporting.ts';

/** The longest one, in characters. */
const longest = 160;

/**
 * Whether words between two quotations only say whose they are: `she wrote on X`, and so nothing of what is quoted is
 * missing. "She added" may follow later words.
 */
export function isAttribution(between: string, next: string): boolean {
  const isClause = between.length <= longest && !/[.!?…।。;]\s*\p{L}/u.test(between);
  // Within a sentence nothing was left out, whatever the verb: "The key", he added, "is mine".
  const isParted = /^\p{Ll}/u.test(next) && /^,? [^:]*,\s*$/u.test(between);
  const mayFollow = goesOn.test(between) && !isParted;
  return isClause && !mayFollow && !reports.test(between) && says(between);
}

/** What follows is a part of the sentence, which need not have been the next one. */
const reports = /(?<![\p{L}\p{M}])(?:that|and|dass|daß|und|que|y|et|e|che|कि|और)\s*$/iu;

function says(between: string): boolean {
  const words = between.match(/[\p{L}\p{M}]+/gu) ?? [];
  return writes.test(between) || answers.test(between) || words.some(isDone);
}
