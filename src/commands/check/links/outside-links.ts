import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isExternal, isLinkable } from '../../../content/address.ts';
import { sourcesIn } from '../../../content/kinds/source-kinds.ts';
import {
  allRecords,
  isWrong,
  type ParsedRecord,
  placeOfValue,
  type Records,
} from '../../../content/records.ts';
import { type Point, startOfFile } from '../../../problem.ts';

/** An address of another site that a record gives, and where it stands. */
export interface OutsideLink {
  readonly url: string;
  readonly file: string;
  readonly place: Point;
  /** Of the `url` of a source: where an archived copy is, if the record says. */
  readonly archive?: string;
  /** Whether it is the `url` of a source. */
  readonly isSource: boolean;
}

/** Every http and https address in the front matter and the texts of some records, drafts too. */
export function outsideLinks(records: Records): OutsideLink[] {
  return [...sourcesIn(records).flatMap(ofSource), ...allRecords(records).flatMap(inBody)];
}

function ofSource(record: ReturnType<typeof sourcesIn>[number]): OutsideLink[] {
  const { url, archive } = record.front;
  return [
    ...linkAt(record, 'url', url).map((link) => ({
      ...link,
      isSource: true,
      ...(archive !== undefined && { archive }),
    })),
    ...linkAt(record, 'archive', archive),
  ];
}

function linkAt(record: ParsedRecord, key: string, url: string | undefined): OutsideLink[] {
  if (url === undefined || isWrong(record, key)) return [];
  return [{ url, file: record.path, place: placeOfValue(record, key), isSource: false }];
}

function inBody({ body, path: file }: ParsedRecord): OutsideLink[] {
  const links: OutsideLink[] = [];
  visit(body, (node: Nodes) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { url, position } = node;
    if (!isExternal(url) || !isLinkable(url) || /^mailto:/i.test(url)) return;
    links.push({ url, file, place: position?.start ?? startOfFile, isSource: false });
  });
  return links;
}
