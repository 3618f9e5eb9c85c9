import type { PhrasingContent, Root } from 'mdast';
import { replaceNodes } from './replace-nodes.ts';

/** Keeps the lines of a post, which its author broke on purpose; Markdown would let them run together. */
export function keepLines(body: Root): Root {
  return replaceNodes(body, (node) => {
    if (node.type !== 'text' || !node.value.includes('\n')) return undefined;
    return node.value.split('\n').flatMap((value, index): PhrasingContent[] => {
      const text = { type: 'text', value } as const;
      return index === 0 ? [text] : [{ type: 'break' }, text];
    });
  });
}
