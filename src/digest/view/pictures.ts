import type { RecordKey } from '../../content/records.ts';
import type { Picture } from '../model/page.ts';
import { rowOf } from '../tables/digest.ts';
import type { Context } from './context.ts';

/** The pictures that a record shows. */
export function picturesOf(key: RecordKey, { digest, permalinks, reads }: Context): Picture[] {
  reads.add(`pictures/${key}`);
  return rowOf(digest.pictures, key).map(({ path, alt, caption, credit, width, height }) => ({
    file: permalinks.to(path),
    alt,
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
    width,
    height,
  }));
}
