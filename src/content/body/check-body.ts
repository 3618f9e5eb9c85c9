import type { Definition, Image, Link, Nodes, Root, Table } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { type Problem, problem } from '../../problem.ts';
import type { Rule } from '../../rules.ts';
import { hasLogin, isExternal, isLinkable } from '../address.ts';
import { hiddenCharacter } from '../characters.ts';
import { clipped } from '../clipped.ts';
import type { BodyForm } from '../kinds/record-kind.ts';
import { checkPages } from './check-pages.ts';
import { pageAt } from './pages.ts';
import { maxCells, maxNesting, tooDeep } from './parse-limits.ts';
import { isOfPictures } from './picture-paragraphs.ts';

const levels: readonly Nodes['type'][] = [
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'emphasis',
  'strong',
  'delete',
  'link',
];

type Refuse = (node: Nodes, rule: Rule, reason: string) => void;

/**
 * Checks what a body holds, but for the links to other records, which `digest/` resolves.
 *
 * @param file Path of the record; the body starts on `firstLine` of it.
 */
export function checkBody(
  file: string,
  { body, firstLine }: { readonly body: Root; readonly firstLine: number },
  form: BodyForm,
  problems: Problem[],
): void {
  const top = { line: firstLine, column: 1 };
  const refuse = (node: Nodes, rule: Rule, reason: string) => {
    const place = node.type === 'root' ? top : (node.position?.start ?? top);
    problems.push(problem(file, place, rule, reason));
  };
  const isTold = ({ position }: Nodes, rule: Rule) =>
    problems.some(
      (known) =>
        known.file === file &&
        known.ruleId === rule &&
        known.line >= (position?.start.line ?? 0) &&
        known.line <= (position?.end.line ?? 0),
    );
  checkForm(form, body, refuse);
  if (!form.footnotes) refuseFootnotes(body, refuse);
  if (form.pages) checkPages(body, refuse);
  let rank = 1;
  visitParents(body, (node, ancestors) => {
    if (levels.includes(node.type)) {
      const depth = ancestors.filter(({ type }) => levels.includes(type)).length;
      if (depth >= maxNesting) {
        refuse(node, 'nesting', tooDeep);
        return SKIP;
      }
    }
    checkEscapes(node, isTold, refuse);
    switch (node.type) {
      case 'html':
        if (form.pages && ancestors.at(-1) === body && pageAt(node) !== undefined) break;
        refuse(
          node,
          'raw-html',
          `found the HTML ${shown(node.value.split('\n', 1)[0] ?? '')}; write it in Markdown, or put "\\" before "<" to show it` +
            (form.pages ? '; a page starts with <!-- page 12 --> on a line of its own' : ''),
        );
        break;
      case 'heading':
        if (!form.headings) break;
        if (node.depth < 2 || node.depth > rank + 1) {
          const expected = rank === 1 ? 'rank 2 ("##")' : `rank 2 to ${Math.min(rank + 1, 6)}`;
          const reason = `found a heading of rank ${node.depth}; expected ${expected}`;
          refuse(node, 'heading-order', reason);
        }
        rank = Math.max(2, node.depth);
        break;
      case 'table':
        if (cellsOf(node) > maxCells) {
          const reason = `found ${cellsOf(node)} cells; expected at most ${maxCells}; split the table`;
          refuse(node, 'table-size', reason);
        }
        break;
      case 'link':
      case 'definition':
        checkLink(node, refuse);
        break;
      case 'image':
        checkImage(node, refuse);
        break;
      case 'imageReference': {
        const reason = 'found an image by reference; write its path: ![text](path)';
        refuse(node, 'image-external', reason);
      }
    }
    return undefined;
  });
}

function checkForm({ required, headings, blocks }: BodyForm, body: Root, refuse: Refuse) {
  const [first] = body.children;
  if (required && !first) {
    refuse(body, 'body-missing', 'found no text below the front matter; write it');
  }
  const words = body.children.filter((node) => !isOfPictures(node));
  const extra = words.find((node, index) => node.type !== 'paragraph' || index > 0);
  if (blocks !== undefined && extra) {
    const reason =
      'found more than a paragraph; expected one short paragraph, or nothing, beside pictures';
    refuse(extra, 'body-form', reason);
  } else if (!headings) {
    visitParents(body, 'heading', (heading) => {
      refuse(heading, 'body-form', 'found a heading; expected paragraphs without headings');
    });
  }
}

/** Only events cite. */
function refuseFootnotes(body: Root, refuse: Refuse) {
  const reported = new Set<string>();
  visitParents(body, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    const { identifier, label, type } = node;
    if (type === 'footnoteDefinition' && reported.has(identifier)) return;
    reported.add(identifier);
    refuse(node, 'footnote', `found the footnote [^${label}]; only events have them; write a link`);
  });
}

/** `&#x202e;` hides as well as the character itself, which is looked for in the text of the file. */
function checkEscapes(node: Nodes, isTold: (node: Nodes, rule: Rule) => boolean, refuse: Refuse) {
  for (const part of Object.values(node)) {
    const hidden = typeof part === 'string' ? hiddenCharacter(part) : undefined;
    if (hidden && !isTold(node, hidden.rule)) {
      refuse(node, hidden.rule, `found the escape of ${hidden.name}; delete it`);
    }
  }
}

/** A short row is filled up to the header's width, so that is what counts. */
function cellsOf(table: Table): number {
  return table.children.length * Math.max(...table.children.map((row) => row.children.length));
}

function checkLink(node: Link | Definition, refuse: Refuse) {
  const { url } = node;
  if (!isExternal(url) || isLinkable(url)) return;
  const expected = hasLogin(url)
    ? 'an address without a name or password'
    : 'a relative path, or an address with http:, https: or mailto:';
  refuse(node, 'link-address', `found the link ${shown(url)}; expected ${expected}`);
}

function checkImage(node: Image, refuse: Refuse) {
  if (isExternal(node.url)) {
    const reason = `found the image ${shown(node.url)}; put a copy into public/, with the right to publish it`;
    refuse(node, 'image-external', reason);
  }
  if (!node.alt?.trim()) {
    const reason = 'found an image without a text; write what it shows: ![text](path)';
    refuse(node, 'image-alt', reason);
  }
}

function shown(text: string): string {
  return `"${clipped(text, 60)}"`;
}
