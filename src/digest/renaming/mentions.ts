import { visit } from 'unist-util-visit';
import { isLinkNode, type LinkNode, placeKey } from '../../content/body/links.ts';
import type { Records } from '../../content/records.ts';
import { allRecords, type ParsedRecord, type RecordKey, recordKey } from '../../content/records.ts';
import { type Point, startOfFile } from '../../problem.ts';
import type { Links } from '../references/links.ts';
import { referencesIn } from '../references/references.ts';

/** A place where a record is named: by its id in a front matter, or by its file in a link. */
export interface Mention {
  readonly record: ParsedRecord;
  readonly by: 'id' | 'link';
  /** What holds the name: the value of the key, or the address of the link with what is behind it. */
  readonly start: Point;
  readonly end?: Point;
}

/** Finds every place where a record is named, its own links to itself among them. */
export function mentionsOf(
  target: Pick<ParsedRecord, 'kind' | 'id'>,
  records: Records,
  links: Links,
): Mention[] {
  const ids = referencesIn(records)
    .filter(({ id, targets }) => id === target.id && targets.includes(target.kind))
    .map(({ record, place }): Mention => ({ record, by: 'id', start: place }));
  const key = recordKey(target);
  return [...ids, ...allRecords(records).flatMap((record) => linksTo(key, record, links))];
}

function linksTo(key: RecordKey, record: ParsedRecord, links: Links): Mention[] {
  const targets = links[recordKey(record)] ?? {};
  const mentions: Mention[] = [];
  if (record.links.length === 0) return mentions;
  visit(record.body, (node) => {
    if (!isLinkNode(node) || /^[#?]/.test(node.url)) return;
    const target = targets[placeKey(node.position?.start ?? startOfFile)];
    if (typeof target !== 'object' || target.record !== key || !node.position) return;
    mentions.push({ record, by: 'link', start: behindWords(node), end: node.position.end });
  });
  return mentions;
}

/** The words of a link may be those of its address. */
function behindWords(link: LinkNode): Point {
  const words = link.type === 'link' ? link.children.at(-1) : undefined;
  return words?.position?.end ?? link.position?.start ?? startOfFile;
}
