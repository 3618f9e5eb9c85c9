import { oncePer } from '../../../memoize.ts';
import { countWords, plain, rowsOf, sharedPart } from '../near-words.ts';

/** A post that a digest has already. */
export interface KnownPost {
  readonly id: string;
  /** None in a draft of which the author is not known yet. */
  readonly author?: string | undefined;
  readonly words: string;
}

/** Fewer words than these could be anybody's. */
const fewest = 5;
/** And fewer could be of two posts of somebody who is not known. */
const fewestOfUnknown = 8;
/** So much of the shorter of two texts is in the other one where both are of one post. */
const near = 0.75;

/**
 * The post that these words are of: of the same author, or of one who is not known, and with the same words, or so
 * nearly that another agency has quoted or translated a little more or less of it.
 *
 * @param author Id of the record; undefined where it is not known.
 */
export function samePost<Post extends KnownPost>(
  words: string,
  author: string | undefined,
  posts: readonly Post[],
): Post | undefined {
  const isKnown = author !== undefined;
  if (countWords(words) < (isKnown ? fewest : fewestOfUnknown)) return undefined;
  const mayBe = posts.filter(
    (post) => !isKnown || post.author === undefined || post.author === author,
  );
  const own = plain(words);
  const whole = mayBe.find((post) => comparedWords(post).words.includes(own));
  if (whole) return whole;
  const rows = rowsOf(words);
  return mayBe.find((post) => {
    const known = comparedWords(post);
    return known.count >= fewest && sharedPart(known.rows, rows) >= near;
  });
}

/** The words of a post as they are compared, once for each. */
const comparedWords = oncePer(({ words }: KnownPost) => ({
  words: plain(words),
  count: countWords(words),
  rows: rowsOf(words),
}));

/**
 * Adds a story to those that quote a post, and changes nothing else of the record.
 *
 * @returns undefined where `quotedIn` is not written in a way that is known.
 */
export function addQuoting(text: string, id: string): string | undefined {
  const one = /^(quotedIn:[ \t]*)([a-z0-9-]+)([ \t]*(?:#.*)?)$/m;
  if (one.test(text)) return text.replace(one, `$1[$2, ${id}]$3`);
  const list = /^(quotedIn:[ \t]*\[[^\]\n]*[a-z0-9-])([ \t]*\])/m;
  if (list.test(text)) return text.replace(list, `$1, ${id}$2`);
  const block = /^quotedIn:[ \t]*\n(?:([ \t]*- )[a-z0-9-]+[ \t]*\n)+/m;
  return block.test(text) ? text.replace(block, `$&$1${id}\n`) : undefined;
}
