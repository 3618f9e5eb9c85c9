import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isOfPictures } from '../../content/body/picture-paragraphs.ts';
import { isWithdrawn } from '../../content/copies/withdrawn.ts';
import type { ParsedRecord } from '../../content/records.ts';

const leftOut = ' […] ';

/** Whether only an excerpt of a source is published, or nothing but what is quoted of it. */
export function isExcerpt(record: ParsedRecord): boolean {
  const { front } = record;
  return isWithdrawn(record) || ('reproduce' in front && front.reproduce === 'excerpt');
}

/**
 * What `reproduce: excerpt` publishes of an article: the first paragraph, and of all else nothing but
 * the passages that something cites.
 *
 * @param body A tree whose passages are marked.
 */
export function excerpt(body: Root): Root {
  const lead = body.children.find((node) => node.type === 'paragraph' && !isOfPictures(node));
  const children = body.children.flatMap((block): RootContent[] =>
    block === lead || ['definition', 'pageNumber'].includes(block.type) ? [block] : citedOf(block),
  );
  return { type: 'root', children: children.filter(isNoEmptyPage) };
}

/** Not the number of a page of which nothing is shown. */
function isNoEmptyPage({ type }: RootContent, index: number, all: readonly RootContent[]): boolean {
  const next = all[index + 1]?.type ?? 'pageNumber';
  return type !== 'pageNumber' || next !== 'pageNumber';
}

/** The passages in a block as one paragraph, or nothing. */
function citedOf(block: RootContent): Paragraph[] {
  const children: PhrasingContent[] = [];
  let gap = '';
  visit(block, (node) => {
    if (node.type === 'mark') {
      if (gap !== '') children.push({ type: 'text', value: gap });
      children.push(node);
      gap = '';
      return 'skip';
    }
    if ('value' in node && node.value.trim() !== '') gap = leftOut;
    else if (partsWords(node.type) && (gap !== '' || children.length > 0)) gap ||= ' ';
    return undefined;
  });
  if (children.length === 0) return [];
  if (gap === leftOut) children.push({ type: 'text', value: gap });
  return [{ type: 'paragraph', children }];
}

/** White space, a line break, or the start of a block. */
function partsWords(type: string): boolean {
  return ['text', 'inlineCode', 'break', 'paragraph', 'tableCell'].includes(type);
}
