import { paragraphsAround } from '../language/sentences.ts';
import type { Match } from '../quotation/find-quotation.ts';
import { nameFinder, shortNames } from './mentions.ts';
import type { NamedThing, Registry } from './registry.ts';

/** Words that say who speaks without a name, if a paragraph before has it: "he wrote", "the minister posted". */
const unnamed =
  /(?<!\p{L})(?:he|she|they|it|his|her|their|er|sie|ihr|sein|il|elle|ils|elles|son|sa|él|ella|ellos|su|lui|lei|ele|ela|hij|zij|ze|(?:the|der|die|das|le|la|el|o|a|de|het) \p{Ll}+)(?!\p{L})/iu;

/**
 * Who else stands beside the words of a post where a source quotes it, if the author does not, and nothing else
 * there says who wrote them.
 */
export function otherBeside(
  text: string,
  match: Match,
  author: NamedThing,
  registry: Registry,
): NamedThing | undefined {
  const [first, last] = [match[0], match.at(-1)];
  if (!first || !last) return undefined;
  const own = { start: first.start, end: last.end };
  const { start, end } = paragraphsAround(text, own);
  const beside = `${text.slice(start, own.start)} ${text.slice(own.end, end)}`;
  const has = nameFinder(beside);
  const isBeside = (thing: NamedThing) => has([...thing.names, ...shortNames(thing)]);
  if (unnamed.test(beside) || isBeside(author)) return undefined;
  return registry.find(
    (thing) => thing.kind === 'people' && thing.id !== author.id && isBeside(thing),
  );
}
