import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Kind } from '../../content/kinds.ts';
import { allRecords, type ParsedRecord, type Records, recordKey } from '../../content/records.ts';
import { oncePer } from '../../memoize.ts';
import { type Messages, messagesFor } from '../../messages/index.ts';
import { roleLabel } from '../../messages/labels/role-label.ts';
import type { AlikeRow, Table } from './digest.ts';
import { groupBy } from './group-by.ts';

/** A page, and what it would be taken for another by where only titles and descriptions are listed. */
interface ListedPage {
  kind: Kind;
  id: string;
  /** What the title of its window is made of. */
  name: string;
  /** Words that may tell it from others of the name, the best first. */
  labels: readonly (string | undefined)[];
  /** How its text begins; '' if it has none. */
  opening: string;
}

/** As many as the title of a post takes. */
const leadWords = 5;

/**
 * What tells the page of each record from others that would be taken for it: those of its name, and those whose texts
 * begin alike, as far as the first mark that may end a sentence.
 *
 * @param language That of the pages, BCP 47.
 */
export function alikePages(records: Records, language: string): Table<AlikeRow> {
  const messages = messagesFor(language);
  const pages = listedPages(records, messages);
  const byName = groupBy(pages, ({ name }) => name);
  const byOpening = groupBy(pages, ({ opening }) => opening);
  const rows = pages.map((page): [string, AlikeRow] => {
    const others = (byName.get(page.name) ?? []).filter((other) => other !== page);
    const name = others.length > 0 ? wordsFor(page, others, messages) : undefined;
    const sharesOpening = page.opening !== '' && (byOpening.get(page.opening) ?? []).length > 1;
    return [recordKey(page), { ...(name !== undefined && { name }), sharesOpening }];
  });
  // A kind that is not listed has no page that is like one of it.
  const none = allRecords(records).map((record) => [recordKey(record), { sharesOpening: false }]);
  return Object.fromEntries([...none, ...rows]);
}

function listedPages(records: Records, messages: Messages): ListedPage[] {
  const organizations = new Map(records.organizations.map(({ id, front }) => [id, front.name]));
  const of = <K extends Kind>(
    kind: K,
    describe: (record: ParsedRecord<K>) => Pick<ListedPage, 'name'> & Partial<ListedPage>,
  ): ListedPage[] =>
    records[kind].map((record) => {
      const { id, body } = record;
      return { kind, id, labels: [], opening: openingOf(body), ...describe(record) };
    });
  return [
    ...of('tracks', ({ front }) => ({ name: front.title })),
    ...of('topics', ({ front }) => ({ name: front.name })),
    ...of('people', ({ front: { name, roles = [] } }) => {
      const offices = roles.map((role) => {
        const { organization = '' } = role;
        return { ...role, organization: organizations.get(organization) ?? role.organization };
      });
      return { name, labels: offices.map((office) => roleLabel(office, messages)) };
    }),
    ...of('organizations', ({ front: { name, type, country } }) => ({
      name,
      labels: [type, country],
    })),
    ...of('places', ({ front: { name, country } }) => ({ name: messages.place(name, country) })),
    ...of('events', ({ front: { title, date } }) => ({ name: listed(title, date) })),
    ...of('articles', ({ front: { title, agency, published } }) => ({
      name: listed(title, agency, published),
    })),
    ...of('documents', ({ front: { title, issuer, date } }) => ({
      name: listed(title, issuer, date),
    })),
    ...of('posts', ({ front: { author, platform, date }, body }) => {
      return { name: listed(author, platform, date, leadOf(body)) };
    }),
  ];
}

/** The text before the first mark that may end a sentence, of what is not set apart. */
const openingOf = oncePer(({ children }: Root) => {
  const block = children.find(({ type }) => type !== 'blockquote');
  const [words = ''] = /^[^.?!…。！？]*/.exec(block ? textOf(block) : '') ?? [];
  return words.replace(/\s+/g, ' ').trim();
});

const leadOf = oncePer((body: Root) => textOf(body).split(/\s+/, leadWords).join(' '));

function listed(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

/**
 * The first words that no other of the name has, else the kind of page where it is the only one, else the id, with
 * its kind where that is needed.
 */
function wordsFor(page: ListedPage, others: readonly ListedPage[], messages: Messages): string {
  const taken = new Set(others.flatMap(({ labels }) => labels));
  const label = page.labels.find((words) => words !== undefined && !taken.has(words));
  if (label !== undefined) return label;
  const { kind, id } = page;
  const isOnlyOne = others.every((other) => other.kind !== kind);
  if (isOnlyOne && isListed(kind)) return messages[kind];
  return others.some((other) => other.id === id) ? recordKey(page) : id;
}

/** The kinds that share names with others. */
function isListed(kind: Kind): kind is 'tracks' | 'topics' | 'people' | 'organizations' {
  return ['tracks', 'topics', 'people', 'organizations'].includes(kind);
}
