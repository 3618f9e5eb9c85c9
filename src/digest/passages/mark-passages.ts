import type { Nodes, PhrasingContent, Root } from 'mdast';
import { replaceNodes } from '../prose/replace-nodes.ts';
import type { Match } from '../quotation/find-quotation.ts';
import { type Range, readText } from '../quotation/source-text.ts';
import { anchor, type Mark, type RaisedLink, raisedLabel } from './nodes.ts';

/** A passage that is to be marked, and the fragment that leads to it. */
export interface Marking {
  id: string;
  match: Match;
}

/** A part of a text in which no passage starts or ends. */
interface Stretch extends Range {
  isMarked: boolean;
}

const links = new Set(['link', 'linkReference']);

/** Fragment of the note on a passage, which says what rests on it. */
export function passageNoteId(passageId: string): string {
  return `${passageId}-note`;
}

/**
 * Wraps passages of a source in `<mark>`, and sets behind each its number, which leads to the note on it.
 * Passages may overlap, nest, have gaps, and run across markup and paragraphs: the text is cut wherever one
 * starts or ends, so that no mark is in another, however many passages there are. The first piece of a
 * passage carries its id.
 *
 * @param markings In the order in which they are numbered.
 * @returns a new tree.
 */
export function markPassages(body: Root, markings: readonly Marking[]): Root {
  if (markings.length === 0) return body;
  const { text, pieces } = readText(body);
  const starts = new Map(pieces.map(({ node, start }) => [node as Nodes, start]));
  const stretches = cut(text, markings);
  const idsUpTo = idsInOrder(markings);
  const numbers = numbersByEnd(markings);
  let next = 0;
  return replaceNodes(body, (node, ancestors) => {
    const start = starts.get(node);
    if (start === undefined || (node.type !== 'text' && node.type !== 'inlineCode'))
      return undefined;
    const end = start + node.value.length;
    // A link holds no other link, so that a passage that ends in one goes without its number.
    const isInLink = ancestors.some(({ type }) => links.has(type));
    const parts: PhrasingContent[] = [];
    let from = start;
    for (let stretch = stretches[next]; stretch && from < end; stretch = stretches[next]) {
      const to = Math.min(stretch.end, end);
      if (from < to) {
        const value = node.value.slice(from - start, to - start);
        const content: PhrasingContent =
          node.type === 'inlineCode' ? { type: 'inlineCode', value } : { type: 'text', value };
        const behind = isInLink ? [] : (numbers.get(to) ?? []);
        parts.push(stretch.isMarked ? mark(content, idsUpTo(from), behind) : content);
        from = to;
      }
      if (stretch.end <= end) next += 1;
    }
    return parts.some(({ type }) => type === 'mark') ? parts : undefined;
  });
}

/** Cuts a text wherever a passage starts or ends. */
function cut({ length }: string, markings: readonly Marking[]): Stretch[] {
  const steps = new Map([0, length].map((offset) => [offset, 0]));
  const step = (offset: number, by: number) => steps.set(offset, (steps.get(offset) ?? 0) + by);
  for (const { start, end } of markings.flatMap(({ match }) => match)) {
    step(start, 1);
    step(end, -1);
  }
  const edges = [...steps].sort(([a], [b]) => a - b);
  let passages = 0;
  return edges.map(([start, by], index) => {
    passages += by;
    return { start, end: edges[index + 1]?.[0] ?? length, isMarked: passages > 0 };
  });
}

/** Gives the ids of the passages that start up to an offset, each of them once. */
function idsInOrder(markings: readonly Marking[]): (offset: number) => string[] {
  const sorted = markings.toSorted((a, b) => a.match[0].start - b.match[0].start);
  let given = 0;
  return (offset) => {
    const first = given;
    while ((sorted[given]?.match[0].start ?? Infinity) <= offset) given += 1;
    return sorted.slice(first, given).map(({ id }) => id);
  };
}

/** The number of each passage, by the offset at which it ends. */
function numbersByEnd(markings: readonly Marking[]): Map<number, RaisedLink[]> {
  const numbers = new Map<number, RaisedLink[]>();
  for (const [index, { id, match }] of markings.entries()) {
    const end = (match.at(-1) ?? match[0]).end;
    const link = raisedLabel(index + 1, `#${passageNoteId(id)}`, `${id}-number`);
    const others = numbers.get(end);
    if (others) others.push(link);
    else numbers.set(end, [link]);
  }
  return numbers;
}

/** A mark has the first id; the others, of passages that start with the same word, get anchors. */
function mark(content: PhrasingContent, ids: string[], numbers: readonly RaisedLink[]): Mark {
  const [id, ...others] = ids;
  return {
    type: 'mark',
    data: { hName: 'mark', hProperties: id === undefined ? {} : { id } },
    children: [...others.map(anchor), content, ...numbers],
  };
}
