import type { Nodes } from 'mdast';

/** Tells whether a node is a paragraph of pictures and nothing else, which says nothing by itself. */
export function isOfPictures(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.some(({ type }) => type === 'image') &&
    node.children.every(
      (child) =>
        child.type === 'image' ||
        child.type === 'break' ||
        (child.type === 'text' && child.value.trim() === ''),
    )
  );
}
