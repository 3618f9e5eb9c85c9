import type { PlacedText } from '../received/placed-text.ts';
import type { Post } from './post.ts';

/**
 * The words of a post, put together from what the story quotes of it. Paragraphs stay paragraphs; where the story
 * parts the words, `[…]` stands.
 */
export function wordsOfPost({ quoted, gaps }: Post, paragraphs: readonly PlacedText[]): string {
  let words = '';
  for (const [index, { paragraph, from, to }] of quoted.entries()) {
    const part = (paragraphs[paragraph]?.text ?? '').slice(from, to).trim();
    const before = quoted[index - 1];
    if (!before) words = part;
    else if (before.isOpen && !gaps.includes(index)) words += `\n\n${part}`;
    else words = `${words.replace(/,$/, '')} […] ${part}`;
  }
  // A newspaper closes a quoted sentence with a comma before it says who wrote it.
  return words.replace(/,$/, '.');
}
