import type { ComponentChild } from 'preact';

/** Words, and the element that stands in their place. */
export type Part = readonly [words: string, element: ComponentChild];

/** A text in which elements stand in the place of some words, which come in the order of the parts. */
export function Joined({ text, parts }: { text: string; parts: readonly Part[] }) {
  const pieces: ComponentChild[] = [];
  let rest = text;
  for (const [words, element] of parts) {
    const at = rest.indexOf(words);
    pieces.push(rest.slice(0, at), element);
    rest = rest.slice(at + words.length);
  }
  return (
    <span>
      {pieces}
      {rest}
    </span>
  );
}
