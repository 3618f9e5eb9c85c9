import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mark } from './nodes.ts';
import type { Range, SourceText } from './source-text.ts';

/** A stretch of a source that is to be marked, and the fragment that leads to it. */
export interface MarkedRange extends Range {
  id: string;
}

/**
 * Wraps passages of a source in `<mark>`, in place. Passages may overlap, nest, and run across markup
 * and paragraphs: the text is cut wherever one starts or ends, and each piece names the passages that
 * it belongs to. The first piece of a passage carries its id.
 */
export function markPassages(body: Root, source: SourceText, ranges: readonly MarkedRange[]): void {
  if (ranges.length === 0) return;
  const starts = new Map(source.pieces.map(({ node, start }) => [node as unknown, start]));
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const anchored = new Set<string>();
  visit(body, ['text', 'inlineCode'], (node, index, parent) => {
    const start = starts.get(node);
    if (start === undefined || index === undefined || !parent || !('value' in node))
      return undefined;
    const touching = sorted.filter(
      (range) => range.start < start + node.value.length && range.end > start,
    );
    if (touching.length === 0) return undefined;
    const pieces = cut(node.value, start, touching).map(({ text, covering }): PhrasingContent => {
      const content: PhrasingContent =
        node.type === 'inlineCode'
          ? { type: 'inlineCode', value: text }
          : { type: 'text', value: text };
      return covering.length === 0 ? content : mark(content, covering, anchored);
    });
    (parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}

function cut(value: string, start: number, ranges: readonly MarkedRange[]) {
  const edges = ranges.flatMap((range) => [range.start - start, range.end - start]);
  const inside = edges.filter((edge) => edge > 0 && edge < value.length);
  const cuts = [...new Set([0, ...inside, value.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? value.length;
    const covering = ranges.filter(
      (range) => range.start - start <= from && range.end - start >= to,
    );
    return { text: value.slice(from, to), covering };
  });
}

/** One mark; nested in it, one for each further passage that starts here, as an element has one id. */
function mark(
  content: PhrasingContent,
  covering: readonly MarkedRange[],
  anchored: Set<string>,
): Mark {
  const passages = covering.map(({ id }) => id);
  const [id, ...more] = passages.filter((passage) => !anchored.has(passage));
  for (const passage of passages) anchored.add(passage);
  const inner = more.reduceRight((child, nested) => element(nested, passages, child), content);
  return element(id, passages, inner);
}

function element(id: string | undefined, passages: string[], child: PhrasingContent): Mark {
  const data = { hName: 'mark', hProperties: id === undefined ? {} : { id }, passages } as const;
  return { type: 'mark', data, children: [child] };
}
