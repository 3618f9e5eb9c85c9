import type { Mention } from '../claimed/mentions.ts';
import { isOtherScript } from '../named-in.ts';
import type { PassageNames } from '../passages/passage-names.ts';
import { isSameLanguage } from '../same-language.ts';
import { isInSource } from './refers-to.ts';

/** The letters that two forms of one name have in common at least: Munich, München. */
const sameStart = 3;

/**
 * Tells whether nothing can be said of a name that passages do not have: since they are in another script, or since
 * they are in another language, in which it may have another form.
 */
export function isSilent(
  passages: readonly PassageNames[],
  mention: Mention,
  language: string,
): boolean {
  return passages.some((names) => {
    const { passage } = names;
    if (mention.things.some((parts) => isOtherScript(parts, passage))) return true;
    if (isSameLanguage(passage.language, language) || isInSource(mention, names)) return false;
    if (mention.things.length === 0) return !mention.isPerson;
    return mention.things.some(({ thing, others }) => {
      if (thing.kind === 'people') return false;
      if (thing.kind === 'organizations')
        return others.size > 0 || thing.names.some((name) => name.includes(' '));
      return names.sentence.words.some(
        ({ isCapital, key }) =>
          isCapital &&
          mention.keys.some((own) => own.slice(0, sameStart) === key.slice(0, sameStart)),
      );
    });
  });
}
