import { type ParsedRecord, placeOfValue } from '../../../../content/records.ts';
import type { Alarm } from '../../claim.ts';
import { nameFinder } from '../../mentions.ts';
import { isNamedIn, pathsOf, type Quoting } from './quoting.ts';

/** Other names of platforms, and the words for what is done on them. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  X: ['Twitter', 'tweet', 'tweets', 'tweeted'],
  Twitter: ['X', 'tweet', 'tweets', 'tweeted'],
};

/** Tells of a post whose platform no source that quotes it names. Whoever has the address of a post knows its platform. */
export function checkPlatform(post: ParsedRecord<'posts'>, quoting: readonly Quoting[]): Alarm[] {
  const { platform, url } = post.front;
  if (url !== undefined) return [];
  const isName = /^\p{Lu}/u.test(platform);
  const isNamed = quoting.some(({ text }) =>
    nameFinder(isName ? withoutLowerCase(text) : text)([platform]),
  );
  if (isNamed || isNamedIn(quoting, otherNames[platform] ?? [])) return [];
  const reason = `found a post on ${platform}, which nothing that quotes it names (${pathsOf(quoting)}); correct the platform, or accept the warning`;
  return [{ place: placeOfValue(post, 'platform'), claim: platform, reason }];
}

/** A text without its words in lower case: an echo is not the platform Echo. */
function withoutLowerCase(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu, '');
}
