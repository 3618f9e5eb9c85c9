import { forRecent } from '../../../memoize.ts';
import { patterns } from './patterns.ts';
import { endsSentence, wordCount } from './prose.ts';

/** Longest line of most kinds. */
const longest = 200;

/**
 * Tells what a line is that belongs to the page or to the wire, and not to the story.
 *
 * @returns undefined where it may be a part of the story.
 * @example furnitureOf('(END)') // 'end mark'
 */
export const furnitureOf = forRecent((line: string): string | undefined => {
  if (isRow(line)) return 'menu';
  // Wide signs and spaces of East Asian scripts are the same as others.
  const plain = line.replaceAll('ⓒ', '©').normalize('NFKC');
  return patterns.find(
    (each) => line.length <= (each.longest ?? longest) && each.pattern.test(plain),
  )?.what;
});

/** Shortest and longest row of a menu, and the longest of its items. */
const [fewestItems, mostItems, longestItem] = [3, 12, 24];

/** Items with wide gaps between them, as a menu reads when it is copied; a table of results has numbers in it. */
function isRow(line: string): boolean {
  if (line.length > longest) return false;
  const items = line.split(/\t+| {2,}/);
  return (
    items.length >= fewestItems &&
    items.length <= mostItems &&
    items.every((item) => item.length <= longestItem && /^\p{L}[^.!?\d:]*$/u.test(item))
  );
}

/** Kinds of line that stand above and below a story, and never in it: there, a short line is a heading. */
const around = new Set([
  'mailing notice',
  'note',
  'sign-off',
  'slug line',
  'time stamp',
  'word count',
]);
/** Kinds that are never a whole sentence. */
const fragments = new Set([
  'button',
  'comments',
  'contact',
  'credit',
  'menu',
  'share buttons',
  'topics',
]);

/** The same, of a line between the paragraphs of a story, where a sentence that is lost is the worse mistake. */
export function furnitureWithin(line: string): string | undefined {
  const what = furnitureOf(line);
  if (what === undefined || around.has(what)) return undefined;
  const isSentence = endsSentence(line) && wordCount(line) > 1 && !/^[([（【]/u.test(line);
  if (!isSentence) return what;
  // `Read more books, she told them.`
  if (what === 'link to other stories' && !/[:：|>»›→▶]/u.test(line)) return undefined;
  const isSpeech =
    /["“”„«»「『]/u.test(line) && what !== 'caption' && !/^[^"“„«「『]{2,40}[:：]/u.test(line);
  return isSpeech || fragments.has(what) ? undefined : what;
}
