import type { Blockquote, ListItem, Paragraph, Root } from 'mdast';

/** One account of what is disputed. */
export type Account = Paragraph | ListItem;

/** The quotes of a summary that set accounts side by side. */
export function disputesIn(body: Root): Blockquote[] {
  return body.children
    .filter((block) => block.type === 'blockquote')
    .filter(({ data }) => data?.alert === 'disputed');
}

/** The accounts of a dispute: its paragraphs, and the items of its lists. */
export function accountsIn({ children }: Blockquote): Account[] {
  return children.flatMap((block): Account[] => {
    if (block.type === 'list') return block.children;
    return block.type === 'paragraph' ? [block] : [];
  });
}
