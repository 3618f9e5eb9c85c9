import type { FuzzyDate } from '../../content/dates/dates.ts';
import type { Digest } from '../../digest/model.ts';
import { oneLine } from '../text/controls.ts';
import { references } from './reference.ts';
import { referenceTypes } from './reference-types.ts';

/**
 * The sources of a digest as CSL-JSON, for Zotero, pandoc and other citation processors.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function cslJson(digest: Digest): string {
  const items = references(digest).map(
    ({
      key,
      type,
      genre,
      authors,
      title,
      publication,
      date,
      retrieved,
      place,
      language,
      url,
      note,
    }) => ({
      id: key,
      type: referenceTypes[type].csl,
      genre,
      author: authors,
      title,
      [genre === undefined ? 'container-title' : 'publisher']: publication,
      issued: issued(date),
      accessed: retrieved && { 'date-parts': [partsOf(retrieved)] },
      'event-place': place,
      'publisher-place': place,
      language,
      URL: url,
      note,
    }),
  );
  return `${JSON.stringify(items, oneLineAnywhere, 2)}\n`;
}

/** CSL knows dates that are not exact; of doubt, it knows no more than that there is some. */
function issued({ start, end }: FuzzyDate) {
  const days = end ? [start, end] : [start];
  const isDoubtful = days.some(({ approximate, uncertain }) => approximate || uncertain);
  return {
    'date-parts': days.map(({ date }) => partsOf(date)),
    ...(isDoubtful && { circa: true }),
  };
}

function partsOf(date: string): number[] {
  return date.split('-').map(Number);
}

function oneLineAnywhere(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? oneLine(value) : value;
}
