import type { PageText } from './page-texts.ts';

/** What pages mark their story with, the plainest first. */
const marks = ['[itemprop~="articleBody"]', 'article:has(h1)', 'main'];
/** What stands in a story and is none of its text. */
const others = 'nav, aside, footer, form, figure, table, [hidden]';
/** A story has at least so many paragraphs, and so many characters. */
const fewestParagraphs = 3;
const fewestCharacters = 200;

/**
 * Numbers of the texts in the paragraphs that a page itself marks as its story; undefined where it marks none, several,
 * or too little for a story. Takes time in proportion to the page.
 */
export function markedStory(
  document: Document,
  texts: readonly PageText[],
): ReadonlySet<number> | undefined {
  for (const mark of marks) {
    const [story, ...more] = document.querySelectorAll(mark);
    if (!story || more.length > 0) continue;
    const paragraphs = new Set<Element>(
      [...story.querySelectorAll('p')].filter((each) => each.closest(others) === null),
    );
    const own = [...texts.entries()].filter(([, { block }]) => paragraphs.has(block));
    const length = own.reduce((sum, [, { text }]) => sum + text.text.length, 0);
    if (paragraphs.size >= fewestParagraphs && length >= fewestCharacters)
      return new Set(own.map(([index]) => index));
  }
  return undefined;
}
