import type { Container } from '../received/received.ts';
import { type Found, foundBy, foundIn } from './found.ts';
import type { LeftOut } from './story.ts';

/** An address, with a word for it or without, and nothing else. */
const pattern = /^(?:\p{L}{2,12}\s?[:：]\s*)?<?(?<url>https?:\/\/[^\s<>]+\/[^\s<>]+?)>?$/iu;

/** The address of a story: as the page states it, else on a line of its own above the text, or labelled below it. */
export function urlOf(
  { url }: Container,
  { above, below }: { above: readonly LeftOut[]; below: readonly LeftOut[] },
): Found<string> | undefined {
  if (url) return foundBy(url.value, url, 'certain');
  const labelled = below.filter(
    ({ text }) => /^\p{L}/u.test(text.text) && !/^https?:/i.test(text.text),
  );
  for (const { text } of [...above, ...labelled]) {
    const found = pattern.exec(text.text)?.groups?.url;
    if (found === undefined) continue;
    const start = text.text.indexOf(found);
    return foundIn(found, text, [start, start + found.length], 'likely');
  }
  return undefined;
}
