import type { Blockquote } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ParsedRecord } from '../../../content/records.ts';
import { type Problem, problem, startOfFile } from '../../../problem.ts';
import { citedIn } from '../blocks.ts';
import { accountsIn, disputesIn } from '../disputes.ts';
import type { Footnote } from '../footnotes.ts';

/**
 * Checks that what a summary calls disputed is: two accounts or more, each with a footnote that no other one
 * has, from two sources or more.
 */
export function checkDisputes(
  event: ParsedRecord<'events'>,
  footnotes: readonly Footnote[],
  problems: Problem[],
): void {
  const sources = new Map(footnotes.map(({ identifier, source }) => [identifier, source]));
  for (const dispute of disputesIn(event.body)) {
    const refuse = ({ position }: Pick<Blockquote, 'position'>, reason: string) =>
      problems.push(problem(event.path, position?.start ?? startOfFile, 'disputed', reason));
    for (const block of dispute.children) {
      if (block.type === 'paragraph' || block.type === 'list') continue;
      refuse(
        block,
        `found a ${block.type} among the accounts; write each as a paragraph or an item of a list`,
      );
    }
    const accounts = accountsIn(dispute).map((node) => ({ node, cited: [...citedIn(node)] }));
    if (accounts.length < 2) {
      refuse(
        dispute,
        'found fewer than two accounts; write each as a paragraph or an item of a list',
      );
      continue;
    }
    const all = accounts.flatMap(({ cited }) => cited);
    for (const { node, cited } of accounts) {
      const isOwn = (identifier: string) => all.filter((each) => each === identifier).length === 1;
      // Words without any footnote are told of as such.
      if (!/[\p{L}\p{N}]/u.test(textOf(node, { includeImageAlt: false }))) {
        refuse(node, 'found an account without words; write what the source says, or delete it');
        continue;
      }
      if (cited.length === 0 || cited.some(isOwn)) continue;
      refuse(
        node,
        'found an account without a footnote of its own; quote there the words of the source that gives it',
      );
    }
    const named = all.map((identifier) => sources.get(identifier));
    const isUncited = accounts.some(({ cited }) => cited.length === 0);
    // What a faulty footnote cites is not known; the fault is told.
    if (isUncited || named.includes(undefined) || new Set(named).size > 1) continue;
    refuse(
      dispute,
      'found accounts of one source; expected two sources at least; cite who says otherwise, or write the accounts as plain text',
    );
  }
}
