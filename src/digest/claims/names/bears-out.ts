import { type Word, wordsOf } from '../../language/words-of.ts';
import type { Mention } from './mentions.ts';
import { type NameParts, placesInOrder } from './name-parts.ts';
import { isNamedIn, isVoiceOf, nameText } from './named-in.ts';
import type { PassageNames } from './passage-names.ts';
import { isSameWord } from './same-word.ts';

/** Tells whether a passage has a name, in any of its forms, or is the words of whom it names. */
export function bearsOut(names: PassageNames, mention: Mention): boolean {
  const { passage, text } = names;
  const { things, keys } = mention;
  if (things.length > 0) {
    return things.some(
      (parts) =>
        isNamedIn(parts, text) ||
        isVoiceOf(parts, passage) ||
        isFirstNamed(parts, text.words) ||
        names.things.some((other) => parts.names.some((name) => isBackground(name, other))),
    );
  }
  return (
    keys.every((key) => isWordIn(key, names) || isBesideKnown(key, mention, names)) ||
    isVoice(keys, names)
  );
}

function isWordIn(key: string, { text, source, things }: PassageNames): boolean {
  if (text.words.some((word) => isSameWord(word.key, key))) return true;
  const spelled = source.abbreviations.get(key);
  if (spelled && placesInOrder(text.words, spelled).length > 0) return true;
  for (const [short, words] of source.abbreviations) {
    if (words.includes(key) && text.words.some((word) => word.key === short)) return true;
  }
  return things.some((parts) => isBackground([key], parts));
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
  return keys.length > 0 && keys.every((key) => words.some((word) => isSameWord(word, key)));
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

/** Whether the words are the name of the agency, or of another who speaks in the whole source. */
function isVoice(keys: readonly string[], { passage: { source } }: PassageNames): boolean {
  const { front } = source;
  const voices = ['agency' in front ? front.agency : '', 'issuer' in front ? front.issuer : ''];
  return voices.some((voice) => {
    const { words } = nameText(voice);
    return (
      words.length > 0 && placesInOrder(words, keys).length > 0 && keys.length === words.length
    );
  });
}
