import type { PhrasingContent, Root, Text } from 'mdast';
import { blocksIn } from '../citations/blocks.ts';
import { speechSupport, spokenWords } from '../citations/speech-support.ts';
import { speechIn } from '../quotation/direct-speech.ts';
import { readText } from '../quotation/source-text.ts';
import type { FootnoteDecorations } from './decorate-summary.ts';
import { replaceNodes } from './replace-nodes.ts';

/** A part of a text node, between quotation marks. */
interface Part {
  start: number;
  end: number;
  language: string;
}

/**
 * Says of the direct speech of a summary that its source has in another language, and no source in that of the
 * digest, which language it is: a screen reader has another voice for it, a browser other hyphens. Speech with emphasis
 * or code in it stays as it is.
 */
export function markForeignSpeech(body: Root, footnotes: readonly FootnoteDecorations[]): Root {
  if (footnotes.every(({ language }) => language === undefined)) return body;
  const sources = new Map(
    footnotes.map(({ identifier, quotation = '', language }) => [
      identifier,
      { has: speechSupport({ quotation }), language },
    ]),
  );
  const parts = new Map<Text, Part[]>();
  for (const { node, cited } of blocksIn(body)) {
    const { text, pieces } = readText({ type: 'root', children: [node] });
    const its = [...cited].flatMap((identifier) => sources.get(identifier) ?? []);
    for (const { words, start, end } of speechIn(text)) {
      const having = its.filter(({ has }) => has(spokenWords(words)) === 'quotation');
      const [language] = having.map((source) => source.language);
      const piece = pieces.findLast((each) => each.start <= start);
      if (language === undefined || having.some((source) => source.language === undefined))
        continue;
      if (piece?.node.type !== 'text' || end > piece.start + piece.node.value.length) continue;
      const first = text.indexOf(words, start) - piece.start;
      const part = { start: first, end: first + words.length, language };
      parts.set(piece.node, [...(parts.get(piece.node) ?? []), part]);
    }
  }
  return replaceNodes(body, (node) =>
    node.type === 'text' && parts.has(node) ? split(node, parts.get(node) ?? []) : undefined,
  );
}

function split({ value }: Text, parts: readonly Part[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let done = 0;
  for (const { start, end, language } of parts) {
    nodes.push(
      { type: 'text', value: value.slice(done, start) },
      {
        type: 'foreign',
        data: { hName: 'span', hProperties: { lang: language, dir: 'auto' } },
        children: [{ type: 'text', value: value.slice(start, end) }],
      },
    );
    done = end;
  }
  return [...nodes, { type: 'text', value: value.slice(done) }];
}
