import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { sliceOf, stretchesOf, type TextStretch } from './text-places.ts';

/** The texts of a node before addresses were looked for in them. */
export type FormerTexts = ReadonlyMap<Parents, readonly Text[]>;

/**
 * Gives every text of a tree its place in the file. Each holds what the file has there, or what an entity stands
 * for, so that words and places can be told from each other by counting.
 *
 * @param source The text that was parsed.
 */
export function placeTexts(tree: Root, source: string, former: FormerTexts): void {
  const place = (parent: Parents) => {
    const texts = former.get(parent);
    if (!texts && parent.children.every(isAsWritten)) return;
    const next = texts && takeFrom(texts.flatMap((text) => stretchesOf(text, source)));
    const children = parent.children.flatMap((child: Nodes): Nodes[] => {
      if (child.type === 'text') {
        return textsOf(next ? next(child.value.length) : stretchesOf(child, source), child);
      }
      if (child.type === 'link' && !child.position && next) return [placeLink(child, next)];
      if ('children' in child) place(child);
      return [child];
    });
    parent.children = children as typeof parent.children;
  };
  place(tree);
}

/** Whether a node is a text without anything in the file that it does not have: all of that would be longer. */
function isAsWritten(node: Nodes): boolean {
  if (node.type !== 'text') return false;
  const { start, end } = node.position ?? {};
  return (end?.offset ?? 0) - (start?.offset ?? 0) === node.value.length;
}

/** Gives the next stretches of a text, as many as have that length together. */
function takeFrom(stretches: readonly TextStretch[]): (length: number) => TextStretch[] {
  let next = 0;
  let used = 0;
  return (length) => {
    const taken: TextStretch[] = [];
    for (let left = length; left > 0; ) {
      const stretch = stretches[next];
      if (!stretch) break;
      const part = sliceOf(stretch, used, used + left);
      taken.push(part);
      left -= part.value.length;
      used += part.value.length;
      if (used === stretch.value.length) {
        next += 1;
        used = 0;
      }
    }
    return taken;
  };
}

function textsOf(stretches: readonly TextStretch[], whole: Text): Text[] {
  if (stretches.length === 0) return [whole];
  return stretches.map(({ value, start, end }) => ({
    type: 'text',
    value,
    position: { start, end },
  }));
}

function placeLink(link: Link, next: (length: number) => TextStretch[]): Link {
  const children = link.children.flatMap((child): PhrasingContent[] =>
    child.type === 'text' ? textsOf(next(child.value.length), child) : [child],
  );
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return { ...link, children, ...(start && end && { position: { start, end } }) };
}
