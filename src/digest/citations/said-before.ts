import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { sentencesIn } from '../language/sentences.ts';
import { blocksIn } from './blocks.ts';

/** The sentences of a summary that a footnote closes, up to its number. */
export function saidBefore(body: Root, identifier: string): string {
  return blocksIn(body)
    .filter(({ cited }) => cited.has(identifier))
    .map(({ node }) => {
      let text = '';
      let said = '';
      visit(node, (part) => {
        if (part.type === 'text') text += part.value;
        if (part.type !== 'footnoteReference' || part.identifier !== identifier) return;
        const last = sentencesIn(text.trimEnd()).at(-1);
        said += ` ${text.slice(last?.start)}`;
      });
      return said;
    })
    .join(' ');
}
