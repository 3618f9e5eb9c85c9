import type { FootnoteDefinition, FootnoteReference, Link } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { ContentRecord, Records } from '../../content/records.ts';
import { type Point, type Problem, problem, startOfFile } from '../../problem.ts';
import { placeOf } from '../quotation/source-text.ts';
import type { LinkTarget } from '../references/links.ts';
import { citationExample, readCitation, type WrittenCitation } from './read-citation.ts';

/** A footnote of an event as it is written: which source, and which words of it. */
export interface Footnote extends WrittenCitation {
  identifier: string;
  place: Point;
  references: FootnoteReference[];
}

type Refuse = (place: Point | undefined, reason: string) => void;

/**
 * Reads the footnotes of an event, in the order in which the summary refers to them.
 *
 * @param targets What each link of a record leads to.
 */
export function readFootnotes(
  event: ContentRecord<'events'>,
  targets: Map<Link, LinkTarget>,
  problems: Problem[],
): Footnote[] {
  const refuse: Refuse = (place = startOfFile, reason) =>
    problems.push(problem(event.file, place, 'footnote', reason));
  const definitions = readDefinitions(event, refuse);
  const references = readReferences(event, refuse);
  for (const [identifier, { label, position }] of definitions) {
    if (references.has(identifier)) continue;
    const reason = `found a footnote that nothing refers to; put [^${label}] behind the claim it supports, or delete it`;
    refuse(position?.start, reason);
  }
  if (references.size === 0) {
    const reason = `found no footnote; expected one at least; put [^1] behind a claim, and below: ${citationExample('1')}`;
    refuse(event.body.children[0]?.position?.start, reason);
  }
  return [...references].flatMap(([identifier, nodes]) => {
    const definition = definitions.get(identifier);
    const place = definition?.position?.start;
    if (!definition || !place) return [];
    const expected = `expected ${citationExample(definition.label ?? identifier)}`;
    const parts = readCitation(definition, targets, (at, found) =>
      refuse(at ?? place, `${found}; ${expected}`),
    );
    return parts ? [{ identifier, place, ...parts, references: nodes }] : [];
  });
}

function readDefinitions({ body }: ContentRecord<'events'>, refuse: Refuse) {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(body, 'footnoteDefinition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    else refuse(node.position?.start, `found [^${node.label}] again; number it anew`);
  });
  return definitions;
}

/** Those of the summary; a footnote supports no other one. */
function readReferences({ body }: ContentRecord<'events'>, refuse: Refuse) {
  const references = new Map<string, FootnoteReference[]>();
  visit(body, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'footnoteReference') {
      const known = references.get(node.identifier);
      if (known) known.push(node);
      else references.set(node.identifier, [node]);
    } else if (node.type === 'text') {
      for (const { 0: open, 1: label = '', index } of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
        const place = placeOf(index, { pieces: [{ node, start: 0 }] });
        refuse(place, `found ${open}, which has no footnote; write it: ${citationExample(label)}`);
      }
    }
    return undefined;
  });
  return references;
}

/** Only events cite; a footnote anywhere else is a problem. */
export function refuseOtherFootnotes(records: Records, problems: Problem[]): void {
  const { events: _, ...others } = records;
  for (const record of Object.values(others).flat() as ContentRecord[]) {
    const told = new Set<string>();
    visit(record.body, ['footnoteReference', 'footnoteDefinition'], (node) => {
      if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
      const { identifier, label, position, type } = node;
      if (type === 'footnoteDefinition' && told.has(identifier)) return;
      told.add(identifier);
      const place = position?.start ?? startOfFile;
      const reason = `found the footnote [^${label}]; only events have them; write a link`;
      problems.push(problem(record.file, place, 'footnote', reason));
    });
  }
}
