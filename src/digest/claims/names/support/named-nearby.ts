import type { Word } from '../../../language/words-of.ts';
import type { NamedThing } from '../../registry.ts';
import { organizationKinds } from '../../words/names/organizations.ts';
import { type ReferenceWords, referenceWords } from '../../words/names/references.ts';
import { roleNouns } from '../../words/names/roles.ts';
import type { Mention } from '../claimed/mentions.ts';
import type { NameParts } from '../name-parts.ts';
import { isNamedIn, isOtherScript, type NameText } from '../named-in.ts';
import type { PassageNames } from '../passages/passage-names.ts';
import { isSameWord } from '../same-word.ts';

/**
 * Finds somebody or something else that the cited sentences are about: they name another of the kind, which the claim
 * does not, and do not name what the claim does; and neither they nor the claim speak of one without a name: "the
 * minister", or "she" before the other is named.
 */
export function rivalNearby(
  { things }: Mention,
  passages: readonly PassageNames[],
  claim: NameText & { readonly language: string },
): string | undefined {
  const own = referenceWords(claim.language);
  const kinds = [...new Set(things.map(({ thing }) => thing.kind))];
  if (own && kinds.some((kind) => pointsAt(kind, claim.words, { words: own, named: things })))
    return undefined;
  const rivals: string[] = [];
  for (const names of passages) {
    const { passage, sentence } = names;
    if (things.some((each) => isMeant(each, sentence) || isOtherScript(each, passage)))
      return undefined;
    const words = referenceWords(passage.language);
    for (const kind of kinds) {
      const others = names.things.filter(
        (parts) => parts.thing.kind === kind && isNamedIn(parts, sentence),
      );
      if (words && pointsAt(kind, sentence.words, { words, named: others })) return undefined;
      const other = others.find((parts) => !isNamedIn(parts, claim));
      if (other) rivals.push(other.thing.names[0] ?? other.thing.id);
    }
  }
  return rivals[0];
}

/** Whether a text has one of the names of a thing, or an office as its record calls it. */
function isMeant(own: NameParts, text: NameText): boolean {
  return isNamedIn(own, text) || own.thing.offices.some(({ title }) => text.text.includes(title));
}

interface Sentence {
  readonly words: ReferenceWords;
  /** Those that it names. */
  readonly named: readonly NameParts[];
}

/** Whether a sentence speaks of one of a kind without a name, and not of one that it names: "she", "minister", "city". */
function pointsAt(
  kind: NamedThing['kind'],
  sentence: readonly Word[],
  { words, named }: Sentence,
): boolean {
  const keys = named.flatMap(({ names }) => names.flat());
  const isName = ({ key, isCapital }: Word) =>
    isCapital && keys.some((part) => isSameWord(part, key));
  const first = sentence.findIndex(isName);
  const isBefore = (at: number) => first === -1 || at < first;
  return sentence.some((word, at) => {
    const { key } = word;
    const isKind =
      kind === 'people'
        ? roleNouns.has(key)
        : kind === 'places'
          ? words.placeKinds.has(key)
          : organizationKinds.has(key);
    if (isKind) return !isName(word) && !isNamedBeside(sentence, at, isName);
    if (kind === 'people')
      return (
        (words.pronouns.has(key) && (isBefore(at) || words.objects.has(key))) ||
        (words.speaker.has(key) && first === -1)
      );
    return kind === 'organizations' && words.things.has(key) && isBefore(at);
  });
}

const far = 8;

/** "Director of Libraries, Nirmala Odhekar", "Ada Kolm, the minister". */
function isNamedBeside(
  words: readonly Word[],
  at: number,
  isName: (word: Word) => boolean,
): boolean {
  for (const word of words.slice(at + 1, at + far)) {
    if (isName(word)) return true;
    if (!word.isCapital && word.key.length > 3) break;
  }
  const before = words.slice(Math.max(0, at - far), at);
  const name = before.findLastIndex(isName);
  if (name === -1) return false;
  const behind = [...before.slice(name + 1), words[at]];
  return behind.length === 1 || (behind[0]?.before.includes(',') ?? false);
}
