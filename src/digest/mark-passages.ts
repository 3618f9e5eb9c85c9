import type { PhrasingContent, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Match } from './find-quotation.ts';
import { type Mark, raisedLink } from './nodes.ts';
import type { Range, SourceText } from './source-text.ts';

/** A passage that is to be marked, and the fragment that leads to it. */
export interface Marking {
  id: string;
  match: Match;
}

/** One range of a passage; the last one closes it. */
interface MarkedRange extends Range {
  id: string;
  /** What is counted at the end of the passage: its number, from 1. */
  closes?: number;
}

const links = new Set(['link', 'linkReference']);

/** Fragment of the note on a passage, which says what rests on it. */
export function passageNoteId(passageId: string): string {
  return `${passageId}-note`;
}

/**
 * Wraps passages of a source in `<mark>`, in place, and puts behind each its number, which leads to the
 * note on it. Passages may overlap, nest, have gaps, and run across markup and paragraphs: the text is
 * cut wherever one starts or ends. The first piece of a passage carries its id.
 *
 * @param markings In the order in which they are numbered.
 */
export function markPassages(body: Root, source: SourceText, markings: readonly Marking[]): void {
  const starts = new Map(source.pieces.map(({ node, start }) => [node as unknown, start]));
  const waiting = rangesOf(markings);
  const anchored = new Set<string>();
  let open: MarkedRange[] = [];
  visitParents(body, ['text', 'inlineCode'], (node, ancestors) => {
    const start = starts.get(node);
    const siblings = ancestors.at(-1)?.children as PhrasingContent[] | undefined;
    if (start === undefined || !siblings || !('value' in node)) return undefined;
    const end = start + node.value.length;
    open = open.filter((range) => range.end > start);
    while ((waiting.at(-1)?.start ?? end) < end) open.push(...waiting.splice(-1));
    if (open.length === 0) return undefined;
    const pieces = cut(node.value, start, open).map(({ text, from, covering }): PhrasingContent => {
      const content: PhrasingContent =
        node.type === 'inlineCode'
          ? { type: 'inlineCode', value: text }
          : { type: 'text', value: text };
      if (covering.length === 0) return content;
      // A link holds no other link, so that a passage that ends in one goes without its number.
      const end = ancestors.some(({ type }) => links.has(type)) ? undefined : from + text.length;
      return mark(content, covering, end, anchored);
    });
    const index = siblings.indexOf(node as PhrasingContent);
    siblings.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}

/** The ranges of all passages, the first one last. */
function rangesOf(markings: readonly Marking[]): MarkedRange[] {
  return markings
    .flatMap(({ id, match }, index) =>
      match.map((range, part): MarkedRange => {
        const isLast = part === match.length - 1;
        return { ...range, id, ...(isLast && { closes: index + 1 }) };
      }),
    )
    .sort((a, b) => b.start - a.start || a.end - b.end);
}

/**
 * Cuts a text at every edge of a range; `from` is the offset in the source of each piece.
 *
 * @param ranges In the order in which they start.
 */
function cut(value: string, start: number, ranges: readonly MarkedRange[]) {
  const end = start + value.length;
  const edges = ranges.flatMap((range) => [range.start, range.end]);
  const inside = edges.filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  let next = 0;
  let covering: MarkedRange[] = [];
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    covering = covering.filter((range) => range.end >= to);
    for (let range = ranges[next]; range && range.start <= from; range = ranges[next]) {
      if (range.end >= to) covering.push(range);
      next += 1;
    }
    return { text: value.slice(from - start, to - start), from, covering };
  });
}

/** One mark; nested in it, one for each further passage that starts here, as an element has one id. */
function mark(
  content: PhrasingContent,
  covering: readonly MarkedRange[],
  end: number | undefined,
  anchored: Set<string>,
): Mark {
  const passages = [...new Set(covering.map(({ id }) => id))];
  const [id, ...more] = passages.filter((passage) => !anchored.has(passage));
  for (const passage of passages) anchored.add(passage);
  const numbers = covering.flatMap(({ id: passage, closes, end: last }) =>
    closes !== undefined && last === end
      ? [raisedLink(closes, `#${passageNoteId(passage)}`, `${passage}-number`)]
      : [],
  );
  const inner = more.reduceRight((child, nested) => element(nested, passages, [child]), content);
  return element(id, passages, [inner, ...numbers]);
}

function element(id: string | undefined, passages: string[], children: PhrasingContent[]): Mark {
  const data = { hName: 'mark', hProperties: id === undefined ? {} : { id }, passages } as const;
  return { type: 'mark', data, children };
}
