import type { Nodes, Root, Table } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { type Problem, problem, type Rule } from '../problem.ts';
import type { Kind } from './kinds.ts';
import { maxNesting } from './markdown.ts';

const maxCells = 2000;
const levels = new Set(['blockquote', 'listItem', 'emphasis', 'strong', 'delete', 'link']);

/** What the body of a kind may be: may it be missing, how many blocks, with headings? */
const forms = {
  digest: { required: true, headings: true },
  articles: { required: true, headings: true },
  posts: { required: true, headings: false },
  events: { required: true, headings: false },
  tracks: { required: false, headings: false },
  people: { required: false, headings: false, blocks: 1 },
  places: { required: false, headings: false, blocks: 1 },
  topics: { required: false, headings: false, blocks: 1 },
} satisfies Record<Kind, { required: boolean; headings: boolean; blocks?: number }>;

/** Checks what a body holds, but for the links to other records, which `digest/` resolves. */
export function checkBody(
  kind: Kind,
  file: string,
  body: Root,
  bodyLine: number,
  problems: Problem[],
): void {
  const refuse = (node: Nodes, rule: Rule, reason: string) =>
    problems.push(
      problem(file, node.position?.start ?? { line: bodyLine, column: 1 }, rule, reason),
    );
  checkForm(kind, body, refuse);
  let rank = 1;
  visitParents(body, (node, ancestors) => {
    const depth = ancestors.filter((ancestor) => levels.has(ancestor.type)).length;
    if (depth >= maxNesting && levels.has(node.type)) {
      refuse(node, 'nesting', `found more than ${maxNesting} levels; expected fewer`);
      return SKIP;
    }
    switch (node.type) {
      case 'html':
        refuse(
          node,
          'raw-html',
          'found raw HTML; write it in Markdown, or put "\\" before "<" to show it',
        );
        break;
      case 'heading':
        if (node.depth < 2 || node.depth > rank + 1) {
          const expected = rank === 1 ? 'rank 2 ("##")' : `rank 2 to ${Math.min(rank + 1, 6)}`;
          refuse(
            node,
            'heading-order',
            `found a heading of rank ${node.depth}; expected ${expected}`,
          );
        }
        rank = Math.max(2, node.depth);
        break;
      case 'table':
        if (cellsOf(node) > maxCells) {
          refuse(
            node,
            'table-size',
            `found ${cellsOf(node)} cells; expected at most ${maxCells}; split the table`,
          );
        }
        break;
      case 'link':
      case 'definition':
      case 'image':
        checkAddress(node, refuse);
        break;
      case 'imageReference':
        refuse(
          node,
          'image-external',
          'found an image by reference; write its path: ![text](path)',
        );
    }
    return undefined;
  });
}

function checkForm(
  kind: Kind,
  body: Root,
  refuse: (node: Nodes, rule: Rule, reason: string) => void,
) {
  const form: { required: boolean; headings: boolean; blocks?: number } = forms[kind];
  const blocks = body.children;
  if (form.required && blocks.length === 0) {
    refuse(body, 'body-missing', 'found no text after the front matter; write it');
  }
  const extra = blocks.find((node, index) => node.type !== 'paragraph' || index >= 1);
  if (form.blocks !== undefined && extra) {
    refuse(
      extra,
      'body-form',
      'found more than a paragraph; expected one short paragraph, or nothing',
    );
    return;
  }
  const heading = form.headings ? undefined : blocks.find((node) => node.type === 'heading');
  if (heading)
    refuse(heading, 'body-form', 'found a heading; expected paragraphs without headings');
}

/** A short row is filled up to the header's width, so that is what counts. */
function cellsOf(table: Table): number {
  return table.children.length * Math.max(...table.children.map((row) => row.children.length));
}

function checkAddress(
  node: Extract<Nodes, { type: 'link' | 'definition' | 'image' }>,
  refuse: (node: Nodes, rule: Rule, reason: string) => void,
) {
  const shown = node.url.length > 60 ? `${node.url.slice(0, 60)}…` : node.url;
  if (node.type === 'image') {
    if (isExternal(node.url)) {
      refuse(
        node,
        'image-external',
        `found the image "${shown}"; put a copy into public/, with the right to publish it`,
      );
    }
    if (!node.alt?.trim()) {
      refuse(
        node,
        'image-alt',
        'found an image without a text; write what it shows: ![text](path)',
      );
    }
  } else if (isExternal(node.url) && !isAllowed(node.url)) {
    refuse(
      node,
      'link-address',
      `found the link "${shown}"; expected a relative path, http:, https: or mailto:`,
    );
  }
}

/** An address with a scheme or a host; browsers drop white space and controls, so that is done here. */
function isExternal(url: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(url.replace(/[^!-~]/g, ''));
}

function isAllowed(url: string): boolean {
  if (/^mailto:/i.test(url)) return true;
  if (!/^https?:\/\/[^\\/]/i.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}
