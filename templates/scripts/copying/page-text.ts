/// <reference lib="dom" />

import { normalize } from '../../../src/digest/quotation/normalize.ts';
import type { SourceText, Range as Stretch } from '../../../src/digest/quotation/source-text.ts';

/** The words of a part of the page, and where each of its texts starts. */
export interface PageText extends SourceText {
  nodes: readonly { node: Text; start: number }[];
}

/** What holds blocks: the white space in it is none of the text. */
const containers = 'div, ul, ol, table, tbody, thead, tr, blockquote, figure, dl';
const blocks = 'p, li, h1, h2, h3, h4, h5, h6, td, th, pre, figcaption, dt, dd, blockquote, div';
/** Numbers and popovers. */
const noText = 'sup, .page-number, .popover';

/** Reads the words of a part of the page, its blocks parted as those of a source are. */
export function readPageText(root: Element): PageText {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  let block: Element | null | undefined;
  for (const node of textsIn(root)) {
    if (node instanceof Element) {
      text += '\n';
      continue;
    }
    const its = node.parentElement?.closest(blocks);
    if (block !== undefined && its !== block) text += '\n\n';
    block = its;
    nodes.push({ node, start: text.length });
    text += node.data.replaceAll('\n', ' ');
  }
  return { text, normalized: normalize(text), pieces: [], nodes };
}

/** The texts of a part of the page, and the line breaks between them. */
function* textsIn(root: Element): Generator<Text | HTMLBRElement> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches(noText)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLBRElement) yield node;
    if (!(node instanceof Text)) continue;
    const isBetween = node.data.trim() === '' && node.parentElement?.matches(containers);
    if (!isBetween) yield node;
  }
}

/** Where a range of the page is in the text; nothing where it holds none of it. */
export function stretchOf(range: Range, { nodes }: PageText): Stretch | undefined {
  const inside = nodes.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return {
    start: first.start + (first.node === startContainer ? startOffset : 0),
    end: last.start + (last.node === endContainer ? endOffset : last.node.length),
  };
}
