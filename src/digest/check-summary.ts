import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { ContentRecord } from '../content/records.ts';
import { type Problem, problem, type Rule } from '../problem.ts';
import type { Footnote } from './footnotes.ts';
import { normalize } from './normalize.ts';

/**
 * Checks that nothing in a summary stands without support: every paragraph has a footnote, direct speech
 * occurs in the words of one, and the evidence for date, place and occasion names one.
 */
export function checkSummary(
  event: ContentRecord<'events'>,
  footnotes: readonly Footnote[],
  problems: Problem[],
): void {
  const refuse = (place: Problem['place'], rule: Rule, reason: string) => {
    const start = place && 'start' in place ? place.start : { line: 1, column: 1 };
    problems.push(problem(event.file, start, rule, reason));
  };
  const quotations = new Map(
    footnotes.map(({ identifier, quotation }) => [identifier, normalize(quotation).text]),
  );
  visit(event.body, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph') return undefined;
    const cited: string[] = [];
    visit(node, 'footnoteReference', ({ identifier }) => {
      cited.push(identifier);
    });
    if (cited.length === 0) {
      const reason = 'found a paragraph without a footnote; put [^1] behind the claim it makes';
      refuse(node.position, 'citation-missing', reason);
    }
    const support = cited.map((identifier) => quotations.get(identifier) ?? '');
    for (const speech of speechIn(textOf(node))) {
      if (support.some((quotation) => quotation.includes(speech))) continue;
      const reason = `found "${speech}"; expected the words in a footnote of the paragraph; quote there what supports them`;
      refuse(node.position, 'speech-uncited', reason);
    }
    return SKIP;
  });
}

/** The words between double quotation marks, normalized. */
function speechIn(text: string): string[] {
  const speeches = normalize(text).text.matchAll(/"([^"]+)"/g);
  // What stands before the closing mark may be the punctuation of the summary itself.
  return [...speeches].map(([, words = '']) => words.trim().replace(/[.,]$/, ''));
}
