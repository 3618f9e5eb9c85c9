import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isWithdrawn } from '../../content/copies/withdrawn.ts';
import type { ParsedRecord } from '../../content/records.ts';
import { replaceNodes } from '../prose/replace-nodes.ts';
import { cutInTwo } from './cut-in-two.ts';
import { leadOf } from './lead.ts';

const leftOut = ' […] ';

/** Whether only an excerpt of a source is published, or nothing but what is quoted of it. */
export function isExcerpt(record: ParsedRecord): boolean {
  const { front } = record;
  return isWithdrawn(record) || ('reproduce' in front && front.reproduce === 'excerpt');
}

/**
 * What `reproduce: excerpt` publishes of an article: the start of the first paragraph, and of all else nothing
 * but the passages that something cites. It has no pictures, nor the words that describe them.
 *
 * @param body A tree whose passages are marked.
 * @param leadLength Characters of the text of the first paragraph that are published.
 */
export function excerpt(body: Root, leadLength: number): Root {
  const lead = leadOf(body);
  const children = body.children.flatMap((block): RootContent[] => {
    if (block === lead) return startOf(lead, leadLength);
    return ['definition', 'pageNumber'].includes(block.type) ? [block] : citedOf(block);
  });
  return { type: 'root', children: children.filter(isNoEmptyPage) };
}

/** Not the number of a page of which nothing is shown. */
function isNoEmptyPage({ type }: RootContent, index: number, all: readonly RootContent[]): boolean {
  const next = all[index + 1]?.type ?? 'pageNumber';
  return type !== 'pageNumber' || next !== 'pageNumber';
}

/** The first paragraph up to some length, and behind that its passages. */
function startOf(lead: Paragraph, length: number): Paragraph[] {
  const [shown, rest] = cutInTwo(replaceNodes(lead, withoutImage), length);
  if (shown.children.length === 0) return citedOf(rest);
  return [{ ...shown, children: [...shown.children, ...passagesIn(rest)] }];
}

function withoutImage({ type }: { type: string }) {
  return type === 'image' || type === 'imageReference' ? [] : undefined;
}

/** The passages in a block as one paragraph, or nothing. */
function citedOf(block: RootContent): Paragraph[] {
  const children = passagesIn(block);
  return children.some(({ type }) => type === 'mark') ? [{ type: 'paragraph', children }] : [];
}

/** The passages in a block, and where words are left out before, between and behind them. */
function passagesIn(block: RootContent): PhrasingContent[] {
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
  if (gap === leftOut) children.push({ type: 'text', value: gap });
  return children;
}

/** White space, a line break, or the start of a block. */
function partsWords(type: string): boolean {
  return ['text', 'inlineCode', 'break', 'paragraph', 'tableCell'].includes(type);
}
