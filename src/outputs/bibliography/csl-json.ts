import type { Digest } from '../../digest/model.ts';
import { oneLine } from '../text/controls.ts';
import { type Reference, references } from './reference.ts';

const types = {
  article: 'article-newspaper',
  post: 'post',
  event: 'entry',
} satisfies Record<Reference['type'], string>;

/**
 * The sources of a digest as CSL-JSON, for Zotero, pandoc and other citation processors.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function cslJson(digest: Digest): string {
  const items = references(digest).map(
    ({ key, type, author, title, publication, date, place, language, url, note }) => ({
      id: key,
      type: types[type],
      author: [author],
      title,
      'container-title': publication,
      issued: { 'date-parts': [date.split('-').map(Number)] },
      'event-place': place,
      language,
      URL: url,
      note,
    }),
  );
  return `${JSON.stringify(items, oneLineAnywhere, 2)}\n`;
}

function oneLineAnywhere(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? oneLine(value) : value;
}
