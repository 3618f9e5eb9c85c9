import type { BlockContent, Blockquote, DefinitionContent, PhrasingContent, Root } from 'mdast';
import { citedIn } from '../citations/blocks.ts';
import { type Account, accountsIn } from '../citations/disputes.ts';
import type { SummaryDecorations } from './decorate-summary.ts';

type Block = BlockContent | DefinitionContent;

/** Fragment of a note on the pages that show the summary. */
function noteId(event: string, number: number): string {
  return `${event}-note-${number}`;
}

/**
 * Calls the notes of an editor so, and says of accounts that disagree who gives which. The labels are words of
 * the text, so that they are there wherever it is read.
 */
export function showAlerts(body: Root, summary: SummaryDecorations, basePath: string): Root {
  const { event, labels } = summary;
  let notes = 0;
  const children = body.children.map((block) => {
    if (block.type !== 'blockquote' || block.data?.alert === undefined) return block;
    if (block.data.alert === 'disputed') return showDispute(block, summary, basePath);
    notes += 1;
    const id = noteId(event, notes);
    return inDivision('editors-note', asNote(block.children, `${labels.editorsNote}:`), id);
  });
  return { ...body, children };
}

function inDivision(className: string, children: Block[], id?: string): Blockquote {
  const hProperties = { className: [className], ...(id !== undefined && { id }) };
  return { type: 'blockquote', data: { hName: 'div', hProperties }, children };
}

/** In brackets, so that it is told where the note ends, even without any style. */
function asNote([first, ...others]: Block[], label: string): Block[] {
  const opening: PhrasingContent[] = [{ type: 'strong', children: [text(`[${label}`)] }];
  const blocks: Block[] =
    first?.type === 'paragraph'
      ? [{ ...first, children: [...opening, text(' '), ...first.children] }, ...others]
      : [{ type: 'paragraph', children: opening }, ...(first ? [first] : []), ...others];
  return withEnd(blocks, [text(']')]);
}

function showDispute(dispute: Blockquote, summary: SummaryDecorations, basePath: string) {
  const accounts = new Map<Block | Account, Account>(
    accountsIn(dispute).map((account) => [account, attributed(account, summary, basePath)]),
  );
  const children = dispute.children.map((block): Block => {
    if (block.type === 'paragraph') return (accounts.get(block) as typeof block) ?? block;
    if (block.type !== 'list') return block;
    const items = block.children.map((item) => (accounts.get(item) as typeof item) ?? item);
    return { ...block, children: items };
  });
  const label: PhrasingContent = {
    type: 'strong',
    children: [text(summary.labels.accountsDiffer)],
  };
  return inDivision('accounts', [{ type: 'paragraph', children: [label] }, ...children]);
}

/** Puts behind an account the sources that give it. */
function attributed(
  account: Account,
  { footnotes }: SummaryDecorations,
  basePath: string,
): Account {
  const cited = citedIn(account);
  const sources = new Map(
    footnotes.flatMap(({ identifier, source }) =>
      source && cited.has(identifier) ? [[source.label, source]] : [],
    ),
  );
  const links = [...sources.values()].flatMap(({ label, path, note }, index): PhrasingContent[] => [
    text(index === 0 ? '— ' : '; '),
    { type: 'link', url: `${basePath}${path}`, children: [text(label)] },
    ...(note === undefined ? [] : [text(` (${note})`)]),
  ]);
  const credit: PhrasingContent[] = [
    text(' '),
    { type: 'label', data: { hName: 'small' }, children: links },
  ];
  return account.type === 'paragraph'
    ? { ...account, children: [...account.children, ...credit] }
    : { ...account, children: withEnd(account.children, credit) };
}

/** Puts words behind the last ones of some blocks. */
function withEnd(blocks: readonly Block[], words: PhrasingContent[]): Block[] {
  const before = blocks.slice(0, -1);
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') {
    return [...before, { ...last, children: [...last.children, ...words] }];
  }
  const items = last?.type === 'list' ? last.children : [];
  const item = items.at(-1);
  if (last?.type === 'list' && item) {
    const ended = { ...item, children: withEnd(item.children, words) };
    return [...before, { ...last, children: [...items.slice(0, -1), ended] }];
  }
  return [...blocks, { type: 'paragraph', children: words }];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
