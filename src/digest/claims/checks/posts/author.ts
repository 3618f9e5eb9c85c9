import { type ParsedRecord, placeOfValue } from '../../../../content/records.ts';
import { sentencesIn } from '../../../language/sentences.ts';
import type { Alarm } from '../../claim.ts';
import { nameFinder, shortNames } from '../../mentions.ts';
import type { NamedThing } from '../../registry.ts';
import { isNamedIn, pathsOf, type Quoting } from './quoting.ts';

/** Whom a post is by, and who stands beside its words in the sources that quote it, where the author does not. */
interface Attribution {
  readonly author: NamedThing;
  readonly others: readonly NamedThing[];
}

/** Tells of a post whose author no source that quotes it names, or beside whose words all of them name another. */
export function checkAuthor(
  post: ParsedRecord<'posts'>,
  quoting: readonly Quoting[],
  { author, others }: Attribution,
): Alarm[] {
  const alarm = (reason: string): Alarm[] => [
    { place: placeOfValue(post, 'author'), claim: post.front.author, reason },
  ];
  const [name] = author.names;
  const paths = pathsOf(quoting);
  const isNamed = isNamedIn(quoting, [...author.names, ...shortNames(author)]);
  if (!isNamed && !isNamedInOtherOrder(author, quoting)) {
    return alarm(
      `found a post by ${name}, whom nothing that quotes it names (${paths}); correct the author, or add the name that is used there to its aliases`,
    );
  }
  if (others.length !== quoting.length) return [];
  return alarm(
    `found a post by ${name}, but where ${paths} quotes it, it names ${others[0]?.names[0]}; correct the author`,
  );
}

/** Whether a source has the words of an organization's name in another order. */
function isNamedInOtherOrder({ kind, names }: NamedThing, quoting: readonly Quoting[]): boolean {
  if (kind !== 'organizations') return false;
  return quoting.some(({ text }) => names.some((name) => hasWordsOf(text, name)));
}

/** Whether one sentence has all words of a name: "the Norvian Ministry of Trade and Industry". */
function hasWordsOf(text: string, name: string): boolean {
  const words = name.match(/(?<!\p{L})\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 2) return false;
  return sentencesIn(text).some(({ start, end }) => {
    const has = nameFinder(text.slice(start, end));
    return words.every((word) => has([word]));
  });
}
