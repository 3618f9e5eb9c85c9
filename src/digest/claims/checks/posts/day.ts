import { type CopyKind, dateOf, type SourceKind } from '../../../../content/kinds/source-kinds.ts';
import { isWrong, type ParsedRecord, placeOfValue } from '../../../../content/records.ts';
import type { Alarm } from '../../claim.ts';
import type { Quoting } from './quoting.ts';

/** Tells of a post that is newer than a copy that quotes it. */
export function checkDay(post: ParsedRecord<'posts'>, quoting: readonly Quoting[]): Alarm[] {
  if (isWrong(post, 'date')) return [];
  const { date } = post.front;
  const copies = quoting.map(({ record }) => record).filter(isCopy);
  const older = copies.find((copy) => dateOf(copy).latest < date);
  if (!older) return [];
  const reason = `found a post of ${date}, but ${older.path}, which quotes it, is of ${dateOf(older).latest}; correct one of the two days`;
  return [{ place: placeOfValue(post, 'date'), claim: date, reason }];
}

function isCopy(record: ParsedRecord<SourceKind>): record is ParsedRecord<CopyKind> {
  return record.kind !== 'posts';
}
