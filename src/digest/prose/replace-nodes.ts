import type { Nodes, Parents } from 'mdast';

/** Gives what is to stand in the place of a node; undefined to leave it, and look at what is in it. */
export type Replace = (node: Nodes, ancestors: readonly Parents[]) => readonly Nodes[] | undefined;

/**
 * Makes a tree in which some nodes are replaced, from the first to the last; the old one stays as it is.
 * What is not replaced, nor holds anything that is, both trees share.
 */
export function replaceNodes<Tree extends Parents>(
  tree: Tree,
  replace: Replace,
  above: readonly Parents[] = [],
): Tree {
  const ancestors = [...above, tree];
  const children = tree.children.flatMap((child: Nodes): readonly Nodes[] => {
    const replaced = replace(child, ancestors);
    if (replaced) return replaced;
    return ['children' in child ? replaceNodes(child, replace, ancestors) : child];
  });
  const isSame =
    children.length === tree.children.length &&
    children.every((child, index) => child === tree.children[index]);
  return isSame ? tree : ({ ...tree, children } as Tree);
}
