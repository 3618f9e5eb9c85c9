import type { Received } from '../../received/received.ts';
import { type Found, foundBy } from '../found.ts';
import type { Head } from './read-head.ts';

/** The headline as printed; else as the page or the mail states it, without the name of the site. */
export function titleOf(
  { title }: Head,
  { container, format }: Pick<Received, 'container' | 'format'>,
): Found<string> | undefined {
  if (title) return title;
  const stated = container.title;
  if (!stated) return undefined;
  const [first = stated.value] =
    format === 'html' ? stated.value.split(/\s[|–—·]\s/u) : [stated.value];
  return foundBy(first.trim(), stated, 'likely');
}
