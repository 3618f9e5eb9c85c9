import type { Word } from '../../../language/words-of.ts';
import { organizationKinds } from '../../words/names/organizations.ts';
import { plainWords } from '../../words/names/plain.ts';
import { type ReferenceWords, referenceWords } from '../../words/names/references.ts';
import { roleNouns } from '../../words/names/roles.ts';
import type { Mention } from '../claimed/mentions.ts';
import { isNamedIn } from '../named-in.ts';
import type { officesOn } from '../offices.ts';
import type { PassageNames } from '../passages/passage-names.ts';
import { isSameWord } from '../same-word.ts';
import { isPersonMeant } from './refers-to-person.ts';

/** What is needed beside a passage to tell whom it speaks of. */
export interface Around {
  /** Keys of the names of the claim: what both name is no rival. */
  readonly claimed: readonly string[];
  /** All passages of the claim: any of them can name a rival. */
  readonly passages: readonly PassageNames[];
  readonly day: Parameters<typeof officesOn>[1];
}

/**
 * Tells whether a passage speaks, without the name, of somebody or something that its source names elsewhere: as
 * "he", as "the minister", as "the city" or, of a place, by saying no other.
 */
export function refersTo(names: PassageNames, mention: Mention, around: Around): boolean {
  const words = referenceWords(names.passage.language);
  const kinds = kindsOf(mention, names, words);
  if (!words) return isInSource(mention, names);
  return (
    (kinds.has('people') && isPersonMeant(names, mention, { ...around, words })) ||
    (kinds.has('organizations') && isOrganizationMeant(names, mention, { ...around, words })) ||
    (kinds.has('places') && isPlaceMeant(names, mention, { ...around, words }))
  );
}

type Kind = 'people' | 'organizations' | 'places';

/** What a name can be the name of: as the registry says, or as the source uses it. */
function kindsOf(
  { things, keys }: Mention,
  { source }: PassageNames,
  words: ReferenceWords | undefined,
): Set<Kind> {
  if (things.length > 0) return new Set(things.map(({ thing }) => thing.kind));
  const [key = ''] = keys;
  if (source.people.some((word) => isSameWord(word.key, key))) return new Set(['people']);
  const isPlace = source
    .find(key)
    .some((word) => words?.places.has(source.words[word.index - 1]?.key ?? ''));
  return new Set(isPlace ? ['places'] : ['organizations']);
}

/** Whether a source has the name somewhere, as a name. */
export function isInSource({ things, keys }: Mention, { passage, source }: PassageNames): boolean {
  const { text } = passage;
  if (things.length > 0) {
    return things.some((parts) => isNamedIn(parts, { text, words: source.words }));
  }
  return keys.every((key) => source.find(key).some(({ isCapital }) => isCapital));
}

interface Rules extends Around {
  readonly words: ReferenceWords;
}

/** "the company", "it": unless the passage names another organization that the claim does not. */
function isOrganizationMeant(names: PassageNames, mention: Mention, rules: Rules): boolean {
  const { paragraph } = names;
  const own = new Set(mention.things.flatMap((parts) => parts.names.flat()));
  const bare = paragraph.filter(
    (word, at) => organizationKinds.has(word.key) && !isPartOfName(paragraph, at),
  );
  if (bare.some(({ key }) => own.has(key))) return true;
  if (!isInSource(mention, names) || hasRival(rules, 'organizations')) return false;
  if (bare.length > 0) return true;
  const isOther = rules.passages.some((each) =>
    each.sentence.words.some((word) => isUnclaimed(word, each, rules)),
  );
  return !isOther && paragraph.some(({ key }) => rules.words.things.has(key));
}

/** A place that the sentence does not gainsay: it names no other, or says "the city". */
function isPlaceMeant(names: PassageNames, mention: Mention, rules: Rules): boolean {
  if (!isInSource(mention, names) && !isDateline(names, mention)) return false;
  const { placeKinds } = rules.words;
  const { words } = names.sentence;
  if (words.some(({ key, isCapital }) => !isCapital && placeKinds.has(key))) return true;
  return !hasRival(rules, 'places') && !rules.passages.some((each) => isElsewhere(each, rules));
}

/** Whether the sentence is about a place that the registry does not know and the claim does not name: "in Arnby". */
function isElsewhere(names: PassageNames, rules: Rules): boolean {
  const { words } = names.sentence;
  return words.some((word, at) => {
    const before = words[at - 1];
    return before && rules.words.places.has(before.key) && isUnclaimed(word, names, rules);
  });
}

/** Whether a word is a name that the claim does not have, and nobody's. */
function isUnclaimed(word: Word, { source }: PassageNames, { claimed }: Around): boolean {
  return (
    word.isCapital &&
    !word.opens &&
    !plainWords.has(word.key) &&
    !roleNouns.has(word.key) &&
    source.isName(word.key) &&
    !source.people.some(({ key }) => key === word.key) &&
    !claimed.some((key) => isSameWord(key, word.key))
  );
}

function isDateline({ passage }: PassageNames, { keys, things }: Mention): boolean {
  const { front } = passage.source;
  const place = 'dateline' in front ? (front.dateline?.place ?? '') : '';
  const said = place.toLowerCase();
  return (
    keys.every((key) => said.includes(key)) ||
    things.some(({ unparted }) => unparted.some((name) => place.includes(name)))
  );
}

/** Whether a sentence that the claim cites names something of a kind that the claim does not. */
function hasRival({ passages, claimed }: Around, kind: Kind): boolean {
  return passages.some(({ things, sentence }) =>
    things.some(
      (parts) =>
        parts.thing.kind === kind &&
        isNamedIn(parts, sentence) &&
        !parts.names.flat().some((key) => claimed.some((other) => isSameWord(other, key))),
    ),
  );
}

/** Whether a word stands right beside another with a capital: "Union" of "Tram Union". */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const [before, own, behind] = [words[at - 1], words[at], words[at + 1]];
  return (
    (before?.isCapital === true && !before.opens && own?.before === ' ' && own.isCapital) ||
    (behind?.isCapital === true && behind.before === ' ')
  );
}
