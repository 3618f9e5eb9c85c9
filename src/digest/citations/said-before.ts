import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { oncePer } from '../../memoize.ts';
import { sentencesIn } from '../language/sentences.ts';
import { blocksIn } from './blocks.ts';

/** The sentences of a summary that a footnote closes, up to its number. A summary is read once for all of its footnotes. */
export function saidBefore(body: Root, identifier: string): string {
  return saidIn(body).get(identifier)?.join(' ') ?? '';
}

const saidIn = oncePer((body: Root) => {
  const said = new Map<string, string[]>();
  for (const { node } of blocksIn(body)) {
    // From the start of the last sentence on.
    let text = '';
    visit(node, (part) => {
      if (part.type === 'text') text += part.value;
      if (part.type !== 'footnoteReference') return;
      text = text.slice(sentencesIn(text.trimEnd()).at(-1)?.start);
      said.set(part.identifier, [...(said.get(part.identifier) ?? []), text]);
    });
  }
  return said;
});
