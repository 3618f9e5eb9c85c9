import type { Post } from '../../digest/model.ts';
import { plainText } from './plain-text.ts';

const leadWords = 5;

/** The first words of a post, where its author posted more than one there on that day, to tell them apart. */
export function postLead({
  id,
  author,
  platform,
  date,
  html,
  withdrawn,
}: Post): string | undefined {
  const isTwin = (other: Post) =>
    other.id !== id && other.date === date && other.platform === platform;
  if (withdrawn || !author.posts.some(isTwin)) return undefined;
  const words = plainText(html).split(/\s+/);
  return words.slice(0, leadWords).join(' ') + (words.length > leadWords ? ' …' : '');
}
