import type { StoryPeople } from '../../people/person.ts';
import { writes } from '../words/reporting.ts';

const article = String.raw`(?:(?:the|der|die|das|le|la|el|il|lo|o|a|de|het)\s|l['’])`;
const office = String.raw`(?<office>[\p{L}-]{4,30})`;
/** Behind these an article begins no subject: `on the platform`. */
const preposition =
  '(?:on|in|at|to|of|for|with|via|auf|an|zu|für|über|mit|en|sur|à|de|pour|avec|para|con|a|su|per|da|em|no|na|por|com|op|aan|voor|met)';
const before = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?<!${preposition}\s)${article}${office}(?:\s\p{Ll}{1,12}){0,2}\s$`,
  'iu',
);
const behind = new RegExp(
  String.raw`^(?:\s[\p{L}-]+){0,3}?(?<!\s${preposition})\s${article}${office}(?![\p{L}\p{M}])`,
  'iu',
);

/** What an office has behind it, before the name of who holds it: `for trade, `. */
const complement = String.raw`(?:[^.!?;:()]{0,60}?[\s,])`;
/** Another person begins with an article of its own: `the minister the mayor, Ada Example`. */
const another = new RegExp(
  String.raw`(?<!${preposition}\s|\p{L})(?:(?:the|der|die|das|le|la|el|il|lo|het)\s|l['’])`,
  'iu',
);

/**
 * Who holds the office that stands beside the verb of writing without a name, where the story names one holder alone.
 *
 * @returns the index among the people of the story.
 */
export function officeHolder(
  told: string,
  { people, texts }: { people: StoryPeople; texts: readonly string[] },
): number | undefined {
  const verb = writes.exec(told);
  if (!verb) return undefined;
  const { groups } =
    before.exec(told.slice(0, verb.index)) ??
    behind.exec(told.slice(verb.index + verb[0].length)) ??
    {};
  const word = groups?.office;
  if (word === undefined) return undefined;
  const holders = [...people.people.keys()].filter((index) => {
    const name = people.people[index]?.name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const held = new RegExp(
      String.raw`(?<![\p{L}\p{M}])${word}(?<gap>${complement})${name}|${name}, ${article}?${word}(?![\p{L}\p{M}])`,
      'iu',
    );
    return texts.some((text) => {
      const found = held.exec(text);
      return found !== null && !another.test(found.groups?.gap ?? '');
    });
  });
  return holders.length === 1 ? holders[0] : undefined;
}
