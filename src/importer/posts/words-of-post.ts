import type { PlacedText } from '../received/placed-text.ts';
import { isAttribution } from './attribution.ts';
import type { Post } from './post.ts';
import type { Quoted } from './quotations.ts';

/**
 * The words of a post, put together from what the story quotes of it. Paragraphs stay paragraphs; `[…]` stands where
 * words of the post may be missing, and not where the story only says whose they are.
 */
export function wordsOfPost({ quoted }: Post, paragraphs: readonly PlacedText[]): string {
  let words = '';
  for (const [index, part] of quoted.entries()) {
    const text = paragraphs[part.paragraph]?.text ?? '';
    const own = text.slice(part.from, part.to).trim();
    const before = quoted[index - 1];
    words = before ? joined(words, own, { before, part, text }) : own;
  }
  // A newspaper closes a quoted sentence with a comma before it says who wrote it.
  return words.replace(/,$/, '.');
}

function joined(
  words: string,
  next: string,
  { before, part, text }: { before: Quoted; part: Quoted; text: string },
): string {
  if (before.paragraph !== part.paragraph) {
    return before.isOpen ? `${words}\n\n${next}` : withGap(words, next);
  }
  const between = text.slice(before.end, part.start);
  if (!isAttribution(between, next)) return withGap(words, next);
  // What ends the sentence of the newspaper ended that of the post, which has its own sign for it, or none.
  const isEnd = /[.:।。]\s*$/u.test(between);
  return `${isEnd ? words.replace(/(?<=[\p{L}\p{M}\p{N}]),?$/u, '.') : words} ${next}`;
}

function withGap(words: string, next: string): string {
  return `${words.replace(/,$/, '')} […] ${next}`;
}
