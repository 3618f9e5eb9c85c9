import type { Image, Nodes, Root } from 'mdast';
import { placeKey } from '../../content/body/links.ts';
import { isOfPictures } from '../../content/body/picture-paragraphs.ts';
import { startOfFile } from '../../problem.ts';
import { replaceNodes } from '../prose/replace-nodes.ts';
import type { PictureRow } from '../tables/digest.ts';
import { figureNode, pictureNode } from './picture-nodes.ts';

interface ShowOptions {
  /** Path below which the site is published: `/repo`. */
  readonly basePath: string;
  /** Whether the text comes first on its page, so that a picture it starts with is seen at once. */
  readonly opensPage?: boolean;
  readonly pictures?: readonly PictureRow[];
}

/**
 * Puts pictures with their sizes in the place of the images of a text. One that stands by itself and has a
 * caption becomes a figure.
 */
export function showPictures(
  body: Root,
  { pictures = [], basePath, opensPage = false }: ShowOptions,
): Root {
  if (pictures.length === 0) return body;
  const byPlace = new Map(pictures.map((row) => [row.place, row]));
  const rowOf = ({ position }: Image) => byPlace.get(placeKey(position?.start ?? startOfFile));
  const [first] = body.children;
  return replaceNodes(body, (node, ancestors): Nodes[] | undefined => {
    const isFirst = opensPage && (node === first || ancestors[1] === first);
    const showing = { basePath, lazy: !isFirst };
    if (node.type === 'image') {
      const row = rowOf(node);
      return row && [pictureNode(row, showing)];
    }
    if (node.type !== 'paragraph' || !isOfPictures(node) || !node.children.some(isCaptioned))
      return undefined;
    return node.children.flatMap((child): Nodes[] => {
      const row = child.type === 'image' ? rowOf(child) : undefined;
      if (!row) return [];
      const { caption, credit } = row;
      const isPlain = caption === undefined && credit === undefined;
      return isPlain
        ? [{ type: 'paragraph', children: [pictureNode(row, showing)] }]
        : [figureNode(row, showing)];
    });
  });
}

function isCaptioned(node: Nodes): boolean {
  return node.type === 'image' && (node.title ?? '').trim() !== '';
}
