/** Digests for the tests of outputs: those of `tests/fixtures/`, and one in which every text is another. */
import fc from 'fast-check';
import { allRecords, groupRecords, type ParsedRecord } from '../../src/content/records.ts';
import { loadDigest } from '../../src/digest/load.ts';
import type { Digest } from '../../src/digest/model.ts';
import type { Html } from '../../src/digest/prose/html.ts';
import { renderProse } from '../../src/digest/prose/prose.ts';
import type { Permalink } from '../../src/digest/references/permalinks.ts';
import type { Digest as Tables } from '../../src/digest/tables/digest.ts';
import { linkDigest } from '../../src/digest/view/link-digest.ts';
import { ProblemsError } from '../../src/problem.ts';
import { type DigestName, folderOf } from '../project.ts';

/** The digests that the outputs are tested with. */
export const names: readonly DigestName[] = ['minimal', 'digest', 'accounts', 'ferry'];
const addresses = ['https://digest.example/', 'https://someone.github.io/repo/'];

/** Every digest at every address that the outputs are tested for. */
export const variants = names.flatMap((name) =>
  addresses.map((siteUrl) => [name, siteUrl] as const),
);

const loaded = new Map<string, Digest>();
const tablesOf = new WeakMap<Digest, Tables>();

/** Loads a digest, as `build` does. Nobody may change it. */
export async function digestAt(
  name: DigestName,
  siteUrl = 'https://digest.example/',
): Promise<Digest> {
  const known = loaded.get(`${name} ${siteUrl}`);
  if (known) return known;
  const { digest, tables, problems } = await loadDigest(folderOf(name), { siteUrl });
  if (!digest) throw new ProblemsError(problems);
  tablesOf.set(digest, tables);
  loaded.set(`${name} ${siteUrl}`, digest);
  return digest;
}

/** Where a file of the whole digest is found, or that of a part of it. */
export function placeOf(
  { permalinks }: Digest,
  file: string,
  of?: { permalink: Permalink },
): Permalink {
  return permalinks.to(`${of?.permalink.path ?? '/'}${file}`);
}

/** Parts of texts that one format or another takes for something else. */
const parts = [
  ...[']]>', '<![CDATA[', '</script>', '<b>', '&amp;', '&', '<!--', '=cmd|', '@SUM(1)', '+1'],
  ...['\n', '\r\n', '\r', '\t', '\u0085', '\u2028', ' ', '"', "'", '\\', '\\n', '\\;', '`', '``'],
  ...['{', '}', '{{', '}}', '\\}', '%', '#', '$', '_', '~', '^', '--', '---', "''", '\\end{x}'],
  ...[',', ';', ':', '=', ' and ', 'AND', 'TY  - ', '\nER  - ', '@online{x,', '\r\nEND:VEVENT\r\n'],
  ...['\u0000', '\u0007', '\u000b', '\u001b', '\u007f', '\ufffe', '\uffff', '\ud83d', '\udc69'],
  ...[
    '\u{1f469}\u200d\u{1f4bb}',
    '\u05e9\u05dc\u05d5\u05dd',
    '\u202e',
    'é',
    'n\u0301',
    '漢字',
    'ह',
  ],
  ...['{{ 7*7 }}', '\u0024{x}', 'word', 'A'],
];

/** Texts with something in them that one format or another stumbles over. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((some) => some.join(''));

const texts = new Set([
  ...['title', 'description', 'editor', 'occasion', 'name', 'sortName', 'country', 'level'],
  ...['platform', 'note', 'agency', 'distributor', 'holder', 'notice', 'label'],
  ...['quotation', 'translation', 'text'],
]);

/**
 * A digest in which every text that an editor can write is the one given, and so is a last paragraph of
 * every prose.
 *
 * @param digest One that {@link digestAt} has loaded.
 */
export function withTexts(digest: Digest, text: string): Digest {
  const tables = tablesOf.get(digest);
  if (!tables) throw new Error('found a digest whose tables are not known');
  const { site, records, citations, passages, lists } = tables;
  const written = <R extends ParsedRecord>(record: R): R => ({
    ...record,
    front: replaced(record.front, text),
  });
  const hostile: Tables = {
    ...tables,
    site: written(site),
    records: groupRecords(allRecords(records).map((record) => written(record))),
    citations: replaced(citations, text),
    passages: replaced(passages, text),
    lists: { ...lists, corrections: replaced(lists.corrections, text) },
  };
  const paragraph = renderProse({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  });
  return linkDigest(hostile, {
    permalinks: digest.permalinks,
    memoize: (inputs, make) => followedBy(paragraph, keep(inputs, make)),
    reads: new Set(),
  });
}

/** Every prose that was rendered, which takes long. */
const kept = new Map<string, unknown>();

function keep<T>(inputs: readonly string[], make: () => T): T {
  const key = inputs.join('\n');
  const value = kept.has(key) ? (kept.get(key) as T) : make();
  kept.set(key, value);
  return value;
}

/** What a view keeps is prose, which is a text. */
function followedBy<T>(paragraph: Html, prose: T): T {
  return (typeof prose === 'string' ? prose + paragraph : prose) as T;
}

/** A copy of plain data in which each text is another. */
function replaced<Data>(data: Data, text: string): Data {
  const replace = (value: unknown, key = '', parent = ''): unknown => {
    if (typeof value === 'string') {
      // A place is a text in a dateline, and an id in an event.
      return texts.has(key) || (key === 'place' && parent === 'dateline') ? text : value;
    }
    if (Array.isArray(value)) return value.map((each) => replace(each));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, each]) => [name, replace(each, name, key)]));
  };
  return replace(data) as Data;
}

/** What an output may keep of a text: no character that XML forbids, and no other control. */
export function legal(text: string): string {
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20) return '\t\n\r'.includes(character);
      const isControl = code >= 0x7f && code <= 0x9f;
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      return !isControl && !isHalf && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}
