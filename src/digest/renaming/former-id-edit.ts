import { type ParsedRecord, placeOfValue } from '../../content/records.ts';
import { formerIdsOf } from '../references/former-ids.ts';
import { type Edit, offsetsIn } from './edit-text.ts';

/** Adds the id of a record to those that it had: behind the last one, or as a key at the end. */
export function formerIdEdit(record: ParsedRecord, text: string): Edit {
  const { id } = record;
  const ids = formerIdsOf(record);
  if (ids.length === 0) {
    const end = text.search(/(?:\r\n?|\n)---[ \t]*(?:[\r\n]|$)/);
    const [lineEnd = '\n'] = /\r\n?|\n/.exec(text) ?? [];
    return insert(end, `${lineEnd}formerly: [${id}]`);
  }
  const start = offsetsIn(text)(placeOfValue(record, 'formerly', ids.length - 1));
  const before = text.slice(0, start);
  const [word = ''] = /^(?:"[^"]*"|'[^']*'|[a-z0-9-]+)/.exec(text.slice(start)) ?? [];
  const [, line = ''] = /(?:^|[\r\n])([ \t]*-[ \t]+)$/.exec(before) ?? [];
  if (line === '') return insert(start + word.length, `, ${id}`);
  const [lineEnd = '\n'] = /\r\n?|\n/.exec(text) ?? [];
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  return insert(start + rest.length, `${lineEnd}${line}${id}`);
}

function insert(at: number, words: string): Edit {
  return { start: at, end: at, words };
}
