import { posix } from 'node:path';
import type { Definition, Image, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { didYouMean } from '../content/did-you-mean.ts';
import type { Content } from '../content/load.ts';
import type { ContentRecord } from '../content/records.ts';
import { type Problem, problem } from '../problem.ts';
import { headingIds } from './headings.ts';
import type { Permalinks } from './permalinks.ts';
import { isDraft } from './references.ts';

/** What a relative link in a record leads to. */
export type LinkTarget = ContentRecord | { file: string };

/**
 * Turns the relative links of records into links of the site, in place: `../events/x.md` into the
 * permalink of that event, `../../public/map.png` into that of the file. So a record reads well on any
 * Markdown viewer, and its links are right wherever the site is published.
 *
 * @returns what each link that leads to a record leads to.
 */
export function resolveLinks(
  content: Content,
  permalinks: Permalinks,
  problems: Problem[],
): Map<Link, ContentRecord> {
  const { records, files, publicFiles } = content;
  const all: ContentRecord[] = Object.values(records).flat();
  const byPath = new Map(all.map((record) => [record.file, record]));
  const paths = new Set([
    ...files.map((file) => file.path),
    ...publicFiles.map((file) => `public/${file}`),
  ]);
  const targets = new Map<Link, ContentRecord>();
  for (const record of all) {
    visit(record.body, ['link', 'definition', 'image'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
      if (/^[a-z][a-z0-9+.-]*:/i.test(node.url)) return;
      const refuse = (rule: Problem['ruleId'], reason: string) =>
        problems.push(
          problem(record.file, node.position?.start ?? { line: 1, column: 1 }, rule, reason),
        );
      const { path, fragment } = split(record, node);
      const target = byPath.get(path);
      if (!paths.has(path)) {
        const reason = `found the link "${node.url}"; expected the path of a record or of a file in public/`;
        refuse('link-missing', reason + didYouMean(path, paths));
      } else if (path.startsWith('public/')) {
        const { href } = permalinks.to(encode(path.slice('public'.length)));
        node.url = fragment === '' ? href : `${href}#${fragment}`;
      } else if (node.type === 'image') {
        refuse(
          'link-missing',
          `found the image "${node.url}"; expected the path of a file in public/`,
        );
      } else if (target) {
        if (isDraft(target) && !isDraft(record)) {
          refuse(
            'draft-reference',
            `found a link to ${path}, which is a draft; publish it, or make this a draft`,
          );
        }
        if (fragment !== '' && !headingIds(target.body).has(fragment)) {
          refuse(
            'link-missing',
            `found the link "${node.url}"; expected the id of a heading of ${path}`,
          );
        }
        if (node.type === 'link') targets.set(node, target);
        const { href } = permalinks.record(target.kind, target.id);
        node.url = fragment === '' ? href : `${href}#${fragment}`;
      }
    });
  }
  return targets;
}

/** Path from the project's folder, and fragment, of a relative link. */
function split(record: ContentRecord, { url }: Link | Definition | Image) {
  const [address = '', fragment = ''] = url.split('#', 2);
  const path = decode(address.replace(/\?.*$/, ''));
  const base = posix.dirname(record.file);
  return { path: path === '' ? record.file : posix.join(base, path), fragment: decode(fragment) };
}

/** Escapes what is no part of a path too: a file name may hold `#` and `?`. */
function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
