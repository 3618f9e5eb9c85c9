import { type Word, wordsOf } from '../../../language/words-of.ts';
import { genericWords } from '../../words/names/generic.ts';
import type { Mention } from '../claimed/mentions.ts';
import { isDemonym } from '../demonyms.ts';
import { type NameParts, placesInOrder } from '../name-parts.ts';
import { isNamedIn, isVoiceOf } from '../named-in.ts';
import type { PassageNames } from '../passages/passage-names.ts';
import { isSameWord } from '../same-word.ts';

/** Tells whether a passage has a name, in any of its forms. */
export function isNamed(names: PassageNames, mention: Mention): boolean {
  const { text } = names;
  const { things, keys, rival } = mention;
  // "Stenby Cutting", where the passage has "Hob's Cutting", is not named by "the Stenby express".
  if (rival !== undefined && keys.length > 1) return placesInOrder(text.words, keys).length > 0;
  if (things.length > 0) {
    return things.some(
      (parts) =>
        isNamedIn(parts, text) ||
        isFirstNamed(parts, text.words) ||
        isNamedWithoutKind(parts, names),
    );
  }
  return keys.every((key) => isWordIn(key, names) || isBesideKnown(key, mention, names));
}

/** Tells whether a passage is the words of whom a name names, or the registry says the name of what the passage has. */
export function isUnderstood(names: PassageNames, mention: Mention): boolean {
  const { things, keys } = mention;
  if (
    placesInOrder(names.voice, keys).length > 0 ||
    things.some((parts) => isVoiceOf(parts, names.passage))
  )
    return true;
  const own = things.length > 0 ? things.flatMap((parts) => parts.names) : [keys];
  return names.things.some((other) => own.some((name) => isBackground(name, other)));
}

function isWordIn(key: string, { text, source }: PassageNames): boolean {
  if (text.words.some((word) => isSameWord(word.key, key) || isDemonym(word.key, key))) return true;
  const spelled = source.abbreviations.get(key);
  if (spelled && placesInOrder(text.words, spelled).length > 0) return true;
  return [...source.abbreviations].some(
    ([short, words]) => words.includes(key) && text.words.some((word) => word.key === short),
  );
}

/** "Elm Street" for the Elm Street Library, unless it is a place of its own. */
function isNamedWithoutKind({ thing, names }: NameParts, { text, things }: PassageNames): boolean {
  if (thing.kind !== 'places') return false;
  return names.some((name) => {
    const short = name.slice(0, -1);
    return (
      short.length > 1 &&
      genericWords.has(name.at(-1) ?? '') &&
      placesInOrder(text.words, short).length > 0 &&
      !things.some((other) => other.names.some((each) => each.join(' ') === short.join(' ')))
    );
  });
}

/** "Sanna" for Sanna Riel. */
function isFirstNamed({ thing, others }: NameParts, words: readonly Word[]): boolean {
  if (thing.kind !== 'people') return false;
  return words.some(({ key, isCapital, opens }) => isCapital && !opens && others.has(key));
}

/** What the record of a thing says of it: the country of a town, the office of a minister. */
function isBackground(keys: readonly string[], { thing }: NameParts): boolean {
  const said = [thing.country ?? '', ...thing.offices.flatMap(({ title, of }) => [title, ...of])];
  const words = wordsOf(said.join(' ')).map(({ key }) => key);
  return (
    keys.length > 0 &&
    keys.every((key) => words.some((word) => isSameWord(word, key) || isDemonym(word, key)))
  );
}

/** "Ada" of "Ada Kolm", which another part of the source or the registry has, where the passage has "Kolm". */
function isBesideKnown(key: string, { beside }: Mention, names: PassageNames): boolean {
  const { source, text, things } = names;
  return beside.some((other) => {
    if (!text.words.some((word) => isSameWord(word.key, other))) return false;
    if (
      things.some((parts) => parts.names.some((name) => name.includes(key) && name.includes(other)))
    ) {
      return true;
    }
    const at = source.find(key).map((word) => word.index);
    return at.some((index) =>
      [source.words[index - 1], source.words[index + 1]].some(
        (next) => next !== undefined && isSameWord(next.key, other),
      ),
    );
  });
}
