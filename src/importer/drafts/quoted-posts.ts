/** A post that a digest has already. */
export interface KnownPost {
  readonly id: string;
  readonly author: string;
  readonly words: string;
}

/** Fewer words than these could be anybody's. */
const fewest = 5;

/** The post of the same author that has all these words: another agency's story quotes it as well. */
export function samePost(
  words: string,
  author: string,
  posts: readonly KnownPost[],
): KnownPost | undefined {
  const own = plain(words);
  if (own.trim().split(' ').length < fewest) return undefined;
  return posts.find((post) => post.author === author && plain(post.words).includes(own));
}

/** The words alone, each between spaces. */
function plain(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}

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
