import type { Digest, Event } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { oneLine } from '../text/controls.ts';
import { indexName, invertedName } from './author.ts';
import { type Reference, references, referencesOf } from './reference.ts';
import { referenceTypes } from './reference-types.ts';

/**
 * The sources of a digest, or an event and its sources, as RIS, for EndNote, Mendeley and Zotero.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(digest: Digest, _?: Permalink, event?: Event): string {
  const all = event ? referencesOf(event, digest) : references(digest);
  return all.map(record).join('\r\n');
}

function record(reference: Reference): string {
  const { key, type, genre, authors, isSigned, title, publication, date, retrieved } = reference;
  const { place, language, url, note } = reference;
  const day = date.start.date;
  const fields: [tag: string, value: string | undefined][] = [
    ['ID', key],
    ...authors.map((author): [string, string] => [
      'AU',
      isSigned ? invertedName(author) : indexName(author),
    ]),
    ['TI', title],
    [genre === undefined ? 'T2' : 'PB', publication],
    ['M3', genre],
    ['PY', day.slice(0, 'YYYY'.length)],
    ['DA', day.replaceAll('-', '/')],
    ['CY', place],
    ['LA', language],
    ['UR', url],
    ['Y2', retrieved?.replaceAll('-', '/')],
    ['N1', note],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return ['TY  - '.concat(referenceTypes[type].ris), ...lines, 'ER  - ', ''].join('\r\n');
}
