import type { Nodes, Parents, Root } from 'mdast';

/**
 * Makes one text of those that stand beside each other, which have a place in the file each: what is shown has no
 * use for that. Takes time in proportion to the tree; what has no such texts is shared with it.
 */
export function joinTexts<Tree extends Parents = Root>(tree: Tree): Tree {
  const children: Nodes[] = [];
  for (const child of tree.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      children[children.length - 1] = { type: 'text', value: last.value + child.value };
    } else children.push('children' in child ? joinTexts(child) : child);
  }
  const isSame =
    children.length === tree.children.length &&
    children.every((child, index) => child === tree.children[index]);
  return isSame ? tree : ({ ...tree, children } as Tree);
}
