import { createHash } from 'node:crypto';
import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import type { ParsedRecord, Records } from '../../content/records.ts';
import { withoutCommands } from '../../problem.ts';
import { formerIdsOf } from '../references/former-ids.ts';
import { shownText } from './shown-text.ts';
import { struckOut } from './struck-out.ts';

/** What makes a copy that copy, in the order in which it is sealed; what is not given is left out. */
export interface SealedCopy {
  readonly [key: string]: string | Readonly<Record<string, string | undefined>> | undefined;
  /** As {@link shownText} gives it. */
  readonly text: string;
  /** As {@link struckOut} gives it, where words are struck out. */
  readonly struck?: string | undefined;
}

/** Gives the first id that a person or an organization had; of any other text, the text. */
export type FirstIds = (id: string) => string;

/** Makes that function, so that a seal outlasts the new name of who is named in a copy. */
export function firstIds({
  people,
  organizations,
}: Pick<Records, 'people' | 'organizations'>): FirstIds {
  const first = new Map<string, string>();
  for (const record of [...people, ...organizations]) {
    const ids = [...formerIdsOf(record), record.id];
    for (const id of ids) first.set(id, ids[0] ?? id);
  }
  return (id) => first.get(id) ?? id;
}

/**
 * Takes out of a record what its seal covers: of an article title, agency, published, dateline, url and text; of
 * a document title, issuer, date, place, url and text; of a post author, platform, date, time, timeZone, url and
 * text; and which words are struck out, if any are. Values are as they are written; people and organizations are named by the first id that they had. The id
 * of the record is no part of it.
 */
export function sealedCopy(record: ParsedRecord<SourceKind>, first: FirstIds): SealedCopy {
  const { front, body, kind } = record;
  const text = shownText(body, kind === 'posts');
  const struck = struckOut(body);
  if ('author' in front) {
    const { author, platform, date, time, timeZone, url } = front;
    return { author: first(author), platform, date, time, timeZone, url, text, struck };
  }
  if ('issuer' in front) {
    const { title, issuer, date, place, url } = front;
    return { title, issuer: first(issuer), date: date.edtf, place, url, text, struck };
  }
  const { title, agency, published, dateline, url } = front;
  const filed = dateline && { place: dateline.place, date: dateline.date };
  return { title, agency, published: published.edtf, dateline: filed, url, text, struck };
}

/**
 * The form that is hashed: JSON without white space between its parts, with the keys in that order, in UTF-8 and
 * without a line end behind it. It is printed, so `##[` is written as `#\u0023[`.
 *
 * @example canonicalForm({ title: 'Talks', agency: 'Wire', published: '2030-05-02', text: 'They met.' })
 * // '{"title":"Talks","agency":"Wire","published":"2030-05-02","text":"They met."}'
 * @see https://tc39.es/ecma262/#sec-json.stringify
 */
export function canonicalForm(copy: SealedCopy): string {
  return withoutCommands(JSON.stringify(copy));
}

/** The SHA-256 of that form, in lower-case hexadecimal. */
export function sealOf(copy: SealedCopy): string {
  return createHash('sha256').update(canonicalForm(copy)).digest('hex');
}
