import { posix } from 'node:path';
import { isExternal } from '../../content/address.ts';
import { type BodyLink, placeKey } from '../../content/body/links.ts';
import { isWithdrawn } from '../../content/copies/withdrawn.ts';
import { didYouMean } from '../../content/did-you-mean.ts';
import type { Content } from '../../content/load.ts';
import { allRecords, type ParsedRecord, type RecordKey, recordKey } from '../../content/records.ts';
import { oncePer } from '../../memoize.ts';
import { type Problem, problem } from '../../problem.ts';
import type { Rule } from '../../rules.ts';
import { isDraft } from './drafts.ts';
import { publicPath, recordPath } from './permalinks.ts';

/** Where a link leads; `reported` if it leads nowhere, and that is a problem already. */
export type LinkTarget =
  | 'reported'
  | {
      /** From the root of the site, with the fragment: `/events/x/#harbour`. */
      readonly path: string;
      /** The record that it leads to, or else the file, as its path below `public/`. */
      readonly record?: RecordKey;
      readonly file?: string;
    };

/** The links of a record, by the place at which each stands. */
export type RecordLinks = Readonly<Record<string, LinkTarget>>;

/** The links of each record that has some, by record key. */
export type Links = Readonly<Record<string, RecordLinks>>;

/**
 * Finds where the relative links of records lead: `../events/x.md` to the page of that event,
 * `../../public/map.png` to that file. So a record reads well on any Markdown viewer, and its links are right
 * wherever the site is published.
 */
export function resolveLinks(content: Content, problems: Problem[]): Links {
  const records = allRecords(content.records);
  const resolve = resolver(content, records, problems);
  const linking = records.filter(({ links }) => links.length > 0);
  return Object.fromEntries(
    linking.map((record) => {
      const targets = linksOf(record).map((link) => [link.place, resolve(link, record)]);
      return [recordKey(record), Object.fromEntries(targets)];
    }),
  );
}

function resolver(
  { files, publicFiles }: Content,
  records: readonly ParsedRecord[],
  problems: Problem[],
) {
  const byPath = new Map(records.map((record) => [record.path, record]));
  const paths = new Set([
    ...files.map(({ path }) => path),
    ...publicFiles.map((file) => `public/${file}`),
  ]);
  return ({ link, path, fragment }: NamedPath, from: ParsedRecord): LinkTarget => {
    const refuse = (rule: Rule, reason: string): LinkTarget => {
      problems.push(problem(from.path, link, rule, reason));
      return 'reported';
    };
    const { url } = link;
    // An address that nobody may link to has been reported.
    if (isExternal(url)) return 'reported';
    const hash = fragment === '' ? '' : `#${fragment}`;
    if (!paths.has(path)) {
      // Its files have to go as well.
      if (path.startsWith('public/') && isWithdrawn(from)) return 'reported';
      const reason = `found the link "${url}"; expected the path of a record or of a file in public/`;
      const fromHere = (path: string) => posix.relative(posix.dirname(from.path), path);
      return refuse('link-missing', reason + didYouMean(fromHere(path), [...paths].map(fromHere)));
    }
    if (path.startsWith('public/')) {
      const file = path.slice('public/'.length);
      return { path: publicPath(file) + hash, file };
    }
    if (link.type === 'image') {
      const reason = `found the image "${url}"; expected the path of a file in public/`;
      return refuse('link-missing', reason);
    }
    const target = byPath.get(path);
    // A record that could not be read has problems of its own.
    if (!target) return 'reported';
    if (isDraft(target) && !isDraft(from)) {
      const reason = `found a link to ${path}, which is a draft; publish it, or make this a draft`;
      refuse('draft-reference', reason);
    }
    if (fragment !== '' && !target.headings.includes(fragment)) {
      const part = target.kind === 'documents' ? 'a heading or a page' : 'a heading';
      const reason = `found the link "${url}"; expected the id of ${part} of ${path}`;
      refuse('link-missing', reason);
    }
    return { path: recordPath(target.kind, target.id) + hash, record: recordKey(target) };
  };
}

/** What a link names: a path from the project's folder, and a fragment. */
interface NamedPath {
  readonly link: BodyLink;
  readonly place: string;
  readonly path: string;
  readonly fragment: string;
}

const linksOf = oncePer(({ path: from, links }: ParsedRecord): readonly NamedPath[] =>
  links.map((link) => {
    const [address = '', fragment = ''] = link.url.split('#', 2);
    const path = decode(address.replace(/\?.*$/, ''));
    return {
      link,
      place: placeKey(link),
      path: path === '' ? from : posix.join(posix.dirname(from), path).normalize('NFC'),
      fragment: decode(fragment),
    };
  }),
);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
