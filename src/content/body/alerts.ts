import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Paragraph,
  PhrasingContent,
  Root,
  Text,
} from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { type Problem, startOfFile, warning } from '../../problem.ts';
import { didYouMean } from '../did-you-mean.ts';
import { behind } from './text-places.ts';

/** What a quote in a summary may be marked as: the editor's own context, and accounts that disagree. */
const alerts = ['note', 'disputed'] as const;

type Alert = (typeof alerts)[number];

declare module 'mdast' {
  interface BlockquoteData {
    /** What it is marked as; its children are without the mark. */
    alert?: Alert;
  }
}

/** The mark, as on GitHub: `> [!NOTE]`. */
const mark = /^\[!([^\]\s]+)\][ \t]*\n?/;

/**
 * Makes a tree in which the quotes of a summary say what they are marked as. A mark that means nothing stays
 * part of the text, and is a warning.
 *
 * @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function readAlerts(file: string, body: Root, problems: Problem[]): Root {
  const children = body.children.map((block) =>
    block.type === 'blockquote' ? readAlert(block) : block,
  );
  const tree: Root = { ...body, children };
  visitParents(tree, 'blockquote', (quote) => {
    const warn = (reason: string) =>
      problems.push(warning(file, quote.position?.start ?? startOfFile, 'alert', reason));
    if (quote.data?.alert === 'note' && quote.children.length === 0) {
      warn('found "[!NOTE]" without words; write them below it, or delete it');
    }
    const name = markOf(quote)?.toUpperCase();
    if (name === undefined || quote.data?.alert !== undefined) return;
    const known = alerts.map((alert) => alert.toUpperCase());
    const reason = known.includes(name)
      ? `found "[!${name}]" within another block; take it out of that, or nothing is made of it`
      : `found "[!${name}]", which is shown as it is written; expected ${known.map((each) => `"[!${each}]"`).join(' or ')}${didYouMean(name, known)}`;
    warn(reason);
  });
  return tree;
}

function readAlert(quote: Blockquote): Blockquote {
  const name = markOf(quote)?.toLowerCase();
  const alert = alerts.find((each) => each === name);
  const [first, ...others] = quote.children;
  if (alert === undefined || first?.type !== 'paragraph') return quote;
  return { ...quote, data: { alert }, children: [...withoutMark(first), ...others] };
}

function markOf({ children: [first] }: Blockquote): string | undefined {
  const [text] = first?.type === 'paragraph' ? first.children : [];
  return text?.type === 'text' ? mark.exec(text.value)?.[1] : undefined;
}

/** What the first paragraph says behind the mark; its words keep their places in the file. */
function withoutMark(paragraph: Paragraph): (BlockContent | DefinitionContent)[] {
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text') return [paragraph];
  const [written = ''] = mark.exec(first.value) ?? [];
  const rest = [...textBehind(first, written.length), ...others];
  const children = written.endsWith('\n') ? rest : withoutLineEnd(rest);
  return children.length === 0 ? [] : [{ ...paragraph, children }];
}

function withoutLineEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type === 'break') return others;
  const isLineEnd = first?.type === 'text' && first.value.startsWith('\n');
  return isLineEnd ? [...textBehind(first, 1), ...others] : nodes;
}

/** What a text holds from an offset on; nothing if it ends there. */
function textBehind(text: Text, offset: number): Text[] {
  const value = text.value.slice(offset);
  const { position } = text;
  if (value === '') return [];
  if (!position) return [{ ...text, value }];
  return [
    {
      ...text,
      value,
      position: { ...position, start: behind(position.start, text.value.slice(0, offset)) },
    },
  ];
}
