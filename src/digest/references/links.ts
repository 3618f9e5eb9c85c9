import { posix } from 'node:path';
import type { Definition, Image, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { isExternal, isLinkable } from '../../content/address.ts';
import { didYouMean } from '../../content/did-you-mean.ts';
import type { Content } from '../../content/load.ts';
import type { ContentRecord } from '../../content/records.ts';
import { type Problem, problem, type Rule, startOfFile } from '../../problem.ts';
import { isDraft } from './drafts.ts';
import { headingIds } from './headings.ts';
import type { Permalinks } from './permalinks.ts';

/** The record that a link leads to; `told` if it leads nowhere, and that is a problem already. */
export type LinkTarget = ContentRecord | 'told';

/**
 * Turns the relative links of records into links of the site, in place: `../events/x.md` into the
 * permalink of that event, `../../public/map.png` into that of the file. So a record reads well on any
 * Markdown viewer, and its links are right wherever the site is published.
 *
 * @returns what each link leads to that is to lead to a record.
 */
export function resolveLinks(
  content: Content,
  permalinks: Permalinks,
  problems: Problem[],
): Map<Link, LinkTarget> {
  const records: ContentRecord[] = Object.values(content.records).flat();
  const byPath = new Map(records.map((record) => [record.file, record]));
  const paths = new Set([
    ...content.files.map((file) => file.path),
    ...content.publicFiles.map((file) => `public/${file}`),
  ]);
  const resolve = (node: Link | Definition | Image, record: ContentRecord) => {
    const refuse = (rule: Rule, reason: string): LinkTarget => {
      const place = node.position?.start ?? startOfFile;
      problems.push(problem(record.file, place, rule, reason));
      return 'told';
    };
    const { url } = node;
    if (isExternal(url)) return isLinkable(url) ? undefined : 'told';
    const { path, fragment } = split(record, url);
    const hash = fragment === '' ? '' : `#${fragment}`;
    if (!paths.has(path)) {
      const reason = `found the link "${url}"; expected the path of a record or of a file in public/`;
      const fromHere = (path: string) => posix.relative(posix.dirname(record.file), path);
      return refuse('link-missing', reason + didYouMean(fromHere(path), [...paths].map(fromHere)));
    }
    if (path.startsWith('public/')) {
      node.url = permalinks.to(encode(path.slice('public'.length))).href + hash;
      return undefined;
    }
    if (node.type === 'image') {
      const reason = `found the image "${url}"; expected the path of a file in public/`;
      return refuse('link-missing', reason);
    }
    const target = byPath.get(path);
    // A record that could not be read has problems of its own.
    if (!target) return 'told';
    if (isDraft(target) && !isDraft(record)) {
      const reason = `found a link to ${path}, which is a draft; publish it, or make this a draft`;
      refuse('draft-reference', reason);
    }
    if (fragment !== '' && !headingIds(target.body).has(fragment)) {
      const reason = `found the link "${url}"; expected the id of a heading of ${path}`;
      refuse('link-missing', reason);
    }
    node.url = permalinks.record(target.kind, target.id).href + hash;
    return target;
  };
  const targets = new Map<Link, LinkTarget>();
  for (const record of records) {
    visit(record.body, (node) => {
      if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
      const target = resolve(node, record);
      if (target && node.type === 'link') targets.set(node, target);
    });
  }
  return targets;
}

/** Path from the project's folder, and fragment, of a relative link. */
function split(record: ContentRecord, url: string) {
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
