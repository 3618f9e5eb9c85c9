import { SKIP, visit } from 'unist-util-visit';
import type { ParsedRecord } from '../../content/records.ts';
import { type Point, type Problem, problem, type Rule, startOfFile } from '../../problem.ts';
import { speechIn } from '../quotation/direct-speech.ts';
import { findQuotation } from '../quotation/find-quotation.ts';
import { normalize } from '../quotation/normalize.ts';
import { insertions } from '../quotation/quotation-parts.ts';
import { placeOf, readSourceText, type SourceText } from '../quotation/source-text.ts';
import type { Footnote } from './footnotes.ts';

/** The blocks of a summary that claim something. */
const claiming = { paragraph: 'a paragraph', tableRow: 'a row', code: 'a block of code' };

/**
 * Checks that nothing in a summary stands without support: every paragraph has a footnote, and direct
 * speech occurs in the words of one.
 */
export function checkSummary(
  event: ParsedRecord<'events'>,
  footnotes: readonly Footnote[],
  problems: Problem[],
): void {
  const refuse = (place: Point | undefined, rule: Rule, reason: string) =>
    problems.push(problem(event.path, place ?? startOfFile, rule, reason));
  const quotations = new Map(
    footnotes.map(({ identifier, quotation }) => [identifier, textOf(quotation)]),
  );
  visit(event.body, (node, index, parent) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableRow' && node.type !== 'code')
      return undefined;
    const cited = new Set<string>();
    visit(node, 'footnoteReference', ({ identifier }) => {
      cited.add(identifier);
    });
    const support = [...cited].map((identifier) => quotations.get(identifier));
    const isHeader = parent?.type === 'table' && index === 0;
    if (support.length === 0 && !isHeader) {
      const reason = `found ${claiming[node.type]} without a footnote; put [^1] behind the claim it makes`;
      refuse(node.position?.start, 'citation-missing', reason);
    }
    // What a faulty footnote supports is not known; the fault is told.
    if (support.includes(undefined)) return SKIP;
    const text = readSourceText({ type: 'root', children: [node] });
    for (const speech of speechIn(text.text)) {
      // What stands before the closing mark may be the punctuation of the summary itself.
      const words = normalize(speech.words).text.trim().replace(/[.,]$/, '');
      if (support.some((quotation) => quotation && findQuotation(words, quotation).length > 0))
        continue;
      const reason = `found "${words}"; expected the words in a footnote of the paragraph; quote there what supports them`;
      refuse(placeOf(speech.start, text), 'speech-uncited', reason);
    }
    return SKIP;
  });
}

/** The words that a footnote quotes, without those that its editor put in. */
function textOf(quotation: string): SourceText {
  const text = quotation.replace(insertions, '\ufffc');
  return { text, normalized: normalize(text), pieces: [] };
}
