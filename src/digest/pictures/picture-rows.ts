import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeKey } from '../../content/body/links.ts';
import { readCaption } from '../../content/pictures/caption.ts';
import { allRecords, type ParsedRecord, type Records, recordKey } from '../../content/records.ts';
import { startOfFile } from '../../problem.ts';
import { isExcerpt } from '../passages/excerpt.ts';
import type { Links, RecordLinks } from '../references/links.ts';
import type { PictureRow, Table } from '../tables/digest.ts';
import type { Pictures } from './read-pictures.ts';

/** Lists what each record shows, which is mostly nothing; an excerpt shows words only. */
export function pictureRows(
  records: Records,
  links: Links,
  pictures: Pictures,
): Table<readonly PictureRow[]> {
  const rows = allRecords(records).map((record) => {
    const key = recordKey(record);
    return [key, isExcerpt(record) ? [] : rowsOf(record, links[key] ?? {}, pictures)] as const;
  });
  return Object.fromEntries(rows);
}

function rowsOf({ body, links }: ParsedRecord, targets: RecordLinks, pictures: Pictures) {
  const rows: PictureRow[] = [];
  if (!links.some(({ type }) => type === 'image')) return rows;
  visit(body, 'image', (image: Image) => {
    const place = placeKey(image.position?.start ?? startOfFile);
    const target = targets[place];
    if (typeof target !== 'object' || target.file === undefined) return;
    const picture = pictures[target.file];
    if (!picture) return;
    rows.push({
      ...picture,
      place,
      file: target.file,
      path: target.path.replace(/#.*$/, ''),
      alt: image.alt ?? '',
      ...readCaption(image.title ?? ''),
    });
  });
  return rows;
}
