import type { NamedThing } from '../../registry.ts';
import { organizationKinds } from '../../words/names/organizations.ts';
import { type ReferenceWords, referenceWords } from '../../words/names/references.ts';
import { roleNouns } from '../../words/names/roles.ts';
import type { Mention } from '../claimed/mentions.ts';
import { isNamedIn } from '../named-in.ts';
import type { PassageNames } from '../passages/passage-names.ts';
import { isSameWord } from '../same-word.ts';

const speech = /["\u201c\u201d\u201e\u00ab\u00bb\u2018]/u;

/**
 * Finds somebody or something else that the cited sentences are about: they name another of the kind, which the
 * claim does not have, while the name of the claim stands in another sentence of the paragraph, and neither they
 * nor the claim speak of one without a name, as in "the minister".
 *
 * @param claimed Keys of all words of the claim.
 */
export function rivalNearby(
  { things }: Mention,
  passages: readonly PassageNames[],
  claimed: readonly string[],
): string | undefined {
  const [own] = things;
  if (!own || things.length > 1) return undefined;
  const { kind } = own.thing;
  if (passages.some(({ sentence }) => isNamedIn(own, sentence))) return undefined;
  const rivals: string[] = [];
  for (const { passage, sentence, things: named } of passages) {
    const words = referenceWords(passage.language);
    if (!words || words.dropsSubjects || speech.test(passage.sentence)) return undefined;
    const keys = [...claimed, ...sentence.words.map(({ key }) => key)];
    if (keys.some((key) => pointsAt(kind, key, words))) return undefined;
    const other = named.find(
      (parts) =>
        parts.thing.kind === kind &&
        isNamedIn(parts, sentence) &&
        !parts.names.flat().some((key) => claimed.some((word) => isSameWord(word, key))),
    );
    if (other) rivals.push(other.thing.names[0] ?? other.thing.id);
  }
  return rivals[0];
}

/** Whether a word can mean one of a kind without its name: "she", "minister", "its", "union", "city". */
function pointsAt(kind: NamedThing['kind'], key: string, words: ReferenceWords): boolean {
  if (kind === 'places') return words.placeKinds.has(key);
  if (kind === 'organizations') return words.things.has(key) || organizationKinds.has(key);
  return words.pronouns.has(key) || words.speaker.has(key) || roleNouns.has(key);
}
