import { formatFuzzyDate } from '../../messages/format/format-date.ts';
import type { Messages } from '../../messages/index.ts';
import { isolated } from '../../messages/isolated.ts';
import { invertedName } from './author.ts';
import type { Reference } from './reference.ts';

/**
 * A reference as a line of text, but for its address.
 *
 * @example 'Modi, Narendra. “Good talks.” X, 2 May 2030.'
 */
export function formatReference(
  { authors, title, publication, date }: Reference,
  messages: Messages,
): string {
  const name = messages.list(authors.map(invertedName));
  const day = formatFuzzyDate(date, messages, 'short');
  return messages.reference(
    isolated(name, messages.direction),
    title,
    publication === name ? day : isolated(publication, messages.direction) + messages.comma + day,
  );
}
