import type { FootnoteDefinition } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { ParsedRecord } from '../../content/records.ts';
import { type Point, type Problem, problem, startOfFile } from '../../problem.ts';
import { placeOf } from '../quotation/source-text.ts';
import { isDraft } from '../references/drafts.ts';
import type { RecordLinks } from '../references/links.ts';
import { citationExample, readCitation, type WrittenCitation } from './read-citation.ts';

/** A footnote of an event as it is written: which source, and which words of it. */
export interface Footnote extends WrittenCitation {
  identifier: string;
  place: Point;
}

type Refuse = (place: Point | undefined, reason: string) => void;

/**
 * Reads the footnotes of an event, in the order in which the summary refers to them.
 *
 * @param links Those of the event.
 */
export function readFootnotes(
  event: ParsedRecord<'events'>,
  links: RecordLinks,
  problems: Problem[],
): Footnote[] {
  const refuse: Refuse = (place = startOfFile, reason) =>
    problems.push(problem(event.path, place, 'footnote', reason));
  const definitions = readDefinitions(event, refuse);
  const referred = readReferences(event, refuse);
  for (const [identifier, { label, position }] of definitions) {
    if (referred.has(identifier)) continue;
    const reason = `found a footnote that nothing refers to; put [^${label}] behind the claim it supports, or delete it`;
    refuse(position?.start, reason);
  }
  if (referred.size === 0) {
    const reason = `found no footnote; expected one at least; put [^1] behind a claim, and below: ${citationExample('1')}`;
    refuse(event.body.children[0]?.position?.start, reason);
  }
  return [...referred].flatMap((identifier) => {
    const definition = definitions.get(identifier);
    const place = definition?.position?.start;
    if (!definition || !place) return [];
    const expected = `expected ${citationExample(definition.label ?? identifier)}`;
    const parts = readCitation(definition, { links, isDraft: isDraft(event) }, (at, found) =>
      refuse(at ?? place, `${found}; ${expected}`),
    );
    return parts ? [{ identifier, place, ...parts }] : [];
  });
}

function readDefinitions({ body }: ParsedRecord<'events'>, refuse: Refuse) {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(body, 'footnoteDefinition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    else refuse(node.position?.start, `found [^${node.label}] again; number it anew`);
  });
  return definitions;
}

/** What the summary refers to; a footnote supports no other one. */
function readReferences({ body }: ParsedRecord<'events'>, refuse: Refuse): Set<string> {
  const referred = new Set<string>();
  visit(body, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'footnoteReference') {
      referred.add(node.identifier);
    } else if (node.type === 'text') {
      for (const { 0: open, 1: label = '', index } of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
        const place = placeOf(index, { pieces: [{ node, start: 0 }] });
        refuse(place, `found ${open}, which has no footnote; write it: ${citationExample(label)}`);
      }
    }
    return undefined;
  });
  return referred;
}
