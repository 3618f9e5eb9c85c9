import { SKIP, visit } from 'unist-util-visit';
import type { ContentRecord } from '../content/records.ts';
import { type Point, type Problem, problem, type Rule, startOfFile } from '../problem.ts';
import { findQuotation } from './find-quotation.ts';
import type { Footnote } from './footnotes.ts';
import { normalize } from './normalize.ts';
import { placeOf, readSourceText, type SourceText } from './source-text.ts';

/** The blocks of a summary that claim something. */
const claiming = { paragraph: 'a paragraph', table: 'a table', code: 'a block of code' };

/**
 * Checks that nothing in a summary stands without support: every paragraph has a footnote, and direct
 * speech occurs in the words of one.
 */
export function checkSummary(
  event: ContentRecord<'events'>,
  footnotes: readonly Footnote[],
  problems: Problem[],
): void {
  const refuse = (place: Point | undefined, rule: Rule, reason: string) =>
    problems.push(problem(event.file, place ?? startOfFile, rule, reason));
  const quotations = new Map(
    footnotes.map(({ identifier, quotation }) => [identifier, textOf(quotation)]),
  );
  visit(event.body, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'table' && node.type !== 'code')
      return undefined;
    const support: (SourceText | undefined)[] = [];
    visit(node, 'footnoteReference', ({ identifier }) => {
      support.push(quotations.get(identifier));
    });
    if (support.length === 0) {
      const reason = `found ${claiming[node.type]} without a footnote; put [^1] behind the claim it makes`;
      refuse(node.position?.start, 'citation-missing', reason);
    }
    // What a faulty footnote supports is not known; the fault is told.
    if (support.includes(undefined)) return SKIP;
    const text = readSourceText({ type: 'root', children: [node] });
    for (const { words, start } of speechIn(text)) {
      if (support.some((quotation) => quotation && findQuotation(words, quotation).length > 0))
        continue;
      const reason = `found "${words}"; expected the words in a footnote of the paragraph; quote there what supports them`;
      refuse(placeOf(start, text), 'speech-uncited', reason);
    }
    return SKIP;
  });
}

/** The words between double quotation marks, normalized, and where the first mark stands. */
function speechIn({ normalized: { text, startOf } }: SourceText) {
  return [...text.matchAll(/"([^"]*[^" ][^"]*)"/g)].map(({ 1: words = '', index }) => {
    // What stands before the closing mark may be the punctuation of the summary itself.
    return { words: words.trim().replace(/[.,]$/, ''), start: startOf(index) };
  });
}

function textOf(quotation: string): SourceText {
  return { text: quotation, normalized: normalize(quotation), pieces: [] };
}
