import type { Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { inline } from '../quotation/source-text.ts';

/**
 * The words and signs that readers see of a copy, in reading order, whatever Markdown they are written in: blocks
 * (paragraphs, headings, items, cells) are parted by a blank line, and lines that are broken on purpose by `\n`.
 * Runs of spaces, tabs and line ends count as one space, as in HTML; items of numbered lists have their numbers,
 * those of lists of tasks their boxes. Numbers of pages, addresses and pictures are no part of it.
 *
 * @param hasLines Whether each line of the body is a line of what is shown, as in a post.
 */
export function shownText(body: Root, hasLines: boolean): string {
  const blocks: string[] = [];
  const begun = new Set<Nodes>();
  let block: Nodes | undefined;
  visitParents(body, ['text', 'inlineCode', 'code', 'break'], (node: Nodes, ancestors) => {
    const parent =
      node.type === 'code' ? node : ancestors.findLast(({ type }) => !inline.has(type));
    if (parent !== block) {
      blocks.push(
        ancestors.map((item, depth) => markOf(item, ancestors[depth - 1], begun)).join(''),
      );
    }
    block = parent;
    blocks.push(`${blocks.pop() ?? ''}${wordsOf(node, hasLines)}`);
  });
  return blocks
    .map(tidy)
    .filter((text) => text !== '')
    .join('\n\n');
}

function wordsOf(node: Nodes, hasLines: boolean): string {
  if (node.type === 'break') return '\n';
  if (!('value' in node)) return '';
  return hasLines || node.type === 'code' ? node.value : node.value.replaceAll('\n', ' ');
}

/** The number or the box of an item that is not begun yet. */
function markOf(item: Nodes, list: Parents | undefined, begun: Set<Nodes>): string {
  if (item.type !== 'listItem' || list?.type !== 'list' || begun.has(item)) return '';
  begun.add(item);
  const number = (list.start ?? 1) + list.children.indexOf(item);
  const box = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : '';
  return `${list.ordered ? `${number}. ` : ''}${box}`;
}

function tidy(block: string): string {
  const lines = block.split('\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/^ | $/g, ''));
  return lines.join('\n').replace(/^\n+|(?<!\n)\n+$/g, '');
}
