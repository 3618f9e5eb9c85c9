import type { FootnoteDefinition, FootnoteReference, Link } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ContentRecord, Records } from '../content/records.ts';
import { type Point, type Problem, problem } from '../problem.ts';
import type { Context } from './find-quotation.ts';

/** A footnote of an event as it is written: which source, and which words of it. */
export interface Footnote {
  identifier: string;
  place: Point;
  source: ContentRecord<'articles' | 'posts'>;
  /** What the editor calls the source: the text of the link. */
  label: string;
  quotation: string;
  /** Where the quotation starts. */
  quotationPlace: Point;
  /** Words before and after it, which tell it from the same words elsewhere in the source. */
  context: Context;
  references: FootnoteReference[];
}

const example = '[^1]: [Agency, 1 May 2030](../articles/ID.md) "the words"';

/**
 * Reads the footnotes of an event, in the order in which the summary refers to them.
 *
 * @param targets What each link of a record leads to.
 */
export function readFootnotes(
  event: ContentRecord<'events'>,
  targets: Map<Link, ContentRecord>,
  problems: Problem[],
): Footnote[] {
  const refuse = (place: Point | undefined, reason: string) =>
    problems.push(problem(event.file, place ?? { line: 1, column: 1 }, 'footnote', reason));
  const definitions = new Map<string, FootnoteDefinition>();
  const references = new Map<string, FootnoteReference[]>();
  visit(event.body, ['footnoteDefinition', 'footnoteReference', 'text'], (node) => {
    const place = node.position?.start;
    if (node.type === 'footnoteDefinition') {
      if (definitions.has(node.identifier))
        refuse(place, `found [^${node.label}] again; number it anew`);
      else definitions.set(node.identifier, node);
    } else if (node.type === 'footnoteReference') {
      const known = references.get(node.identifier) ?? [];
      references.set(node.identifier, [...known, node]);
    } else if (node.type === 'text') {
      const open = /\[\^[^\]\s]+\]/.exec(node.value);
      if (open) refuse(place, `found ${open[0]}, which has no footnote; write it: ${example}`);
    }
  });
  for (const [identifier, node] of definitions) {
    if (references.has(identifier)) continue;
    refuse(
      node.position?.start,
      `found a footnote that nothing refers to; put [^${node.label}] behind the claim it supports`,
    );
  }
  if (references.size === 0) {
    const place = event.body.children[0]?.position?.start;
    refuse(
      place,
      `found no footnote; expected one at least; put [^1] behind a claim, and below: ${example}`,
    );
  }
  return [...references].flatMap(([identifier, nodes]) => {
    const definition = definitions.get(identifier);
    if (!definition) return [];
    const place = definition.position?.start ?? { line: 1, column: 1 };
    const parts = readDefinition(definition, targets);
    if (typeof parts === 'string') {
      refuse(place, `${parts}; expected ${example}`);
      return [];
    }
    return [{ identifier, place, ...parts, references: nodes }];
  });
}

/** The parts of a footnote, or what is wrong with it. */
function readDefinition(definition: FootnoteDefinition, targets: Map<Link, ContentRecord>) {
  const [paragraph, ...more] = definition.children;
  if (paragraph?.type !== 'paragraph' || more.length > 0) return 'found more than one paragraph';
  const [link, ...rest] = paragraph.children;
  const source = link?.type === 'link' ? targets.get(link) : undefined;
  if (link?.type !== 'link' || !isSource(source)) {
    return 'found a footnote that does not start with a link to an article or a post';
  }
  const words = /^(\s*)["\u201c](.*\S.*)["\u201d]\s*$/s.exec(textOf(rest));
  const start = rest[0]?.position?.start;
  if (!words || !start) return 'found no words in quotation marks behind the link';
  const [, space = '', quotation = ''] = words;
  const quotationPlace = { line: start.line, column: start.column + space.length };
  return { source, label: textOf(link), quotation, quotationPlace, context: contextOf(link.title) };
}

/** `words before … words after`; the ellipsis stands for the quotation. */
function contextOf(title: string | null | undefined): Context {
  const [prefix = '', suffix = ''] = (title ?? '').split(/\u2026|\.{3}/, 2);
  return { prefix, suffix };
}

function isSource(
  record: ContentRecord | undefined,
): record is ContentRecord<'articles' | 'posts'> {
  return record?.kind === 'articles' || record?.kind === 'posts';
}

/** Only events cite; a footnote anywhere else is a problem. */
export function refuseOtherFootnotes(records: Records, problems: Problem[]): void {
  const { events: _, ...others } = records;
  for (const record of Object.values(others).flat() as ContentRecord[]) {
    visit(record.body, 'footnoteReference', ({ label, position }) => {
      const place = position?.start ?? { line: 1, column: 1 };
      const reason = `found the footnote [^${label}]; only events have them; write a link`;
      problems.push(problem(record.file, place, 'footnote', reason));
    });
  }
}
