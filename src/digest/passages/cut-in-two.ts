import type { Nodes, Parents, Root } from 'mdast';
import { readText } from '../quotation/source-text.ts';

type Parts = readonly [Nodes[], Nodes[]];

/**
 * Cuts a block in two where its text has some length; what is in both keeps its markup in both. A passage is not
 * cut: it is in the part that it starts in.
 *
 * @param block A paragraph whose passages are marked.
 * @param length Characters of its text, as `readText` gives it.
 */
export function cutInTwo<Block extends Parents>(block: Block, length: number): [Block, Block] {
  let at = 0;
  return cutChildren(block);

  function cutChildren<Parent extends Parents>(parent: Parent): [Parent, Parent] {
    const parts = parent.children.map((child: Nodes) => cut(child));
    const part = (index: 0 | 1) =>
      ({ ...parent, children: parts.flatMap((each) => each[index]) }) as Parent;
    return [part(0), part(1)];
  }

  function cut(node: Nodes): Parts {
    const start = at;
    if (node.type === 'text' || node.type === 'inlineCode') {
      at += node.value.length;
      const end = Math.max(0, length - start);
      const withValue = (value: string) => (value === '' ? [] : [{ ...node, value }]);
      return [withValue(node.value.slice(0, end)), withValue(node.value.slice(end))];
    }
    if ('children' in node && node.type !== 'mark') {
      const [before, behind] = cutChildren(node);
      return [unlessEmpty(before), unlessEmpty(behind)];
    }
    at += readText({ type: 'root', children: [node] as Parents['children'] } as Root).text.length;
    return start < length ? [[node], []] : [[], [node]];
  }
}

function unlessEmpty(node: Parents): Nodes[] {
  return node.children.length === 0 ? [] : [node];
}
