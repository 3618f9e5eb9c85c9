import type { InlineCode, PhrasingContent, Root, Text } from 'mdast';
import { blocksIn } from '../citations/blocks.ts';
import { speechSupport, spokenWords } from '../citations/speech-support.ts';
import { speechIn } from '../quotation/direct-speech.ts';
import { readText } from '../quotation/source-text.ts';
import type { FootnoteDecorations } from './decorate-summary.ts';
import { replaceNodes } from './replace-nodes.ts';

/**
 * Puts a label behind the direct speech of a summary that no source has in these words, but the translation
 * of one.
 *
 * @param label Text, without brackets.
 */
export function labelTranslations(
  body: Root,
  footnotes: readonly FootnoteDecorations[],
  label: string,
): Root {
  const supports = new Map(
    footnotes.flatMap(({ identifier, quotation, translation }) =>
      quotation === undefined
        ? []
        : [
            [
              identifier,
              speechSupport({ quotation, ...(translation && { translation }) }),
            ] as const,
          ],
    ),
  );
  if (supports.size === 0) return body;
  /** Where the labels go, by the node and from its end. */
  const places = new Map<Text | InlineCode, number[]>();
  for (const { node, cited } of blocksIn(body)) {
    const text = readText({ type: 'root', children: [node] });
    for (const { words, end } of speechIn(text.text)) {
      const found = [...cited].map((identifier) => supports.get(identifier)?.(spokenWords(words)));
      if (found.includes('quotation') || !found.includes('translation')) continue;
      const piece = text.pieces.findLast(({ start }) => start < end);
      if (!piece) continue;
      places.set(piece.node, [end - piece.start, ...(places.get(piece.node) ?? [])]);
    }
  }
  return replaceNodes(body, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return undefined;
    return places.has(node) ? withLabels(node, places.get(node) ?? [], label) : undefined;
  });
}

/** @param ends Offsets of the labels, the last one first. */
function withLabels(node: Text | InlineCode, ends: readonly number[], label: string) {
  const note: PhrasingContent[] = [
    { type: 'text', value: ' ' },
    { type: 'label', data: { hName: 'small' }, children: [{ type: 'text', value: `(${label})` }] },
  ];
  if (node.type === 'inlineCode') return [node, ...note];
  const parts: PhrasingContent[] = [];
  let rest = node.value;
  for (const end of ends) {
    parts.unshift(...note, { type: 'text', value: rest.slice(end) });
    rest = rest.slice(0, end);
  }
  return [{ ...node, value: rest }, ...parts];
}
