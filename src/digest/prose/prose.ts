import { defaultSchema, type Schema } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { headingIds } from '../../content/body/headings.ts';
import type { Html } from './html.ts';
import { replaceNodes } from './replace-nodes.ts';

const ownPath = /^\/(?![\\/])/;
/** A path and a width, once or more often. */
const ownPaths = /^(?:\/(?![\\/])[^\s,]* \d+w(?:, (?=\/)|$))+$/;

/**
 * What may come out: GitHub's list, with the marks and anchors that Dateline itself adds, but without
 * `align`, which HTML has given up.
 */
const schema: Schema = {
  ...defaultSchema,
  // Bodies hold no raw HTML, so every id is one that was made here, and needs no prefix.
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'mark', 'small', 'figure', 'figcaption'],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'align'), 'id'],
    div: [['className', 'editors-note', 'accounts']],
    p: [['className', 'uncited', 'page-number']],
    a: [['href', /^(?![\\/]{2})/], 'title', 'ariaLabel'],
    // Every image is a file of the site. An empty list of protocols would allow all of them.
    img: [['src', ownPath], ['srcSet', ownPaths], 'sizes', 'alt', 'title', ['loading', 'lazy']],
    source: [['srcSet', ownPaths], 'sizes', 'type'],
    span: [['className', 'picture-credit']],
    table: [['tabIndex', 0]],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};

const renderer = remark().use(remarkGfm).use(remarkHtml, { sanitize: schema }).freeze();

/** Renders a checked Markdown tree with remark-html. This is the only maker of `Html`. */
export function renderProse(body: Root): Html {
  const ids = new Map([...headingIds(body)].map(([id, heading]) => [heading, id]));
  const withProperties = replaceNodes(body, (node) => {
    const id = node.type === 'heading' ? ids.get(node) : undefined;
    if (id !== undefined) return [{ ...node, data: { hProperties: { id } } } as typeof node];
    // A wide one scrolls, by the keyboard too.
    return node.type === 'table'
      ? [{ ...node, data: { hProperties: { tabIndex: 0 } } }]
      : undefined;
  });
  return renderer.stringify(withProperties) as Html;
}
