import type { Word } from '../../../language/words-of.ts';
import type { ReferenceWords } from '../../words/names/references.ts';
import { otherOffice, roleNouns } from '../../words/names/roles.ts';
import type { Mention } from '../claimed/mentions.ts';
import { findOffice, holderOf, officesOn } from '../offices.ts';
import type { PassageNames } from '../passages/passage-names.ts';
import { isSameWord } from '../same-word.ts';
import type { Around } from './refers-to.ts';

interface Rules extends Around {
  readonly words: ReferenceWords;
}

/** How far from a name the source may say what somebody is: "said the service's head, Teo Marchand". */
const reach = 6;

/** Tells whether a passage means somebody by a pronoun, by speaking, or by an office. */
export function isPersonMeant(names: PassageNames, mention: Mention, rules: Rules): boolean {
  const keys =
    mention.things.length > 0
      ? mention.things.flatMap(({ alone }) => [...alone])
      : mention.keys.slice(0, 1);
  const isOwn = (word: Word) => keys.some((key) => isSameWord(word.key, key));
  return (
    isMeantByOffice(names, mention, rules, isOwn) || isMeantByPronoun(names, rules.words, isOwn)
  );
}

/** "the minister", where somebody holds such an office on the day or the source says elsewhere that they are one. */
function isMeantByOffice(
  { source, paragraph }: PassageNames,
  { things }: Mention,
  { day }: Around,
  isOwn: (word: Word) => boolean,
): boolean {
  const offices = things.flatMap(({ thing }) => officesOn(thing, day));
  if (offices.some((office) => findOffice(office, paragraph).some(({ holder }) => !holder)))
    return true;
  const said = new Set(
    source.words.flatMap((word, at) =>
      isOwn(word) && word.isCapital ? rolesNear(source.words, at, isOwn) : [],
    ),
  );
  const nouns = [...offices.flatMap(({ nouns }) => nouns), ...said];
  return paragraph.some((word, at) => {
    if (!nouns.some((noun) => isSameWord(noun, word.key))) return false;
    const holder = holderOf(paragraph, at);
    const before = paragraph[at - 1];
    const isOther =
      before !== undefined &&
      !said.has(before.key) &&
      (otherOffice.has(before.key) ||
        roleNouns.has(before.key) ||
        (before.isCapital && word.isCapital && !before.opens));
    return !isOther && (!holder || isOwn(holder));
  });
}

/** The roles that a text gives to somebody where it names them. */
function rolesNear(words: readonly Word[], at: number, isOwn: (word: Word) => boolean): string[] {
  const near = words.slice(Math.max(0, at - reach), at + reach + 1);
  return near.flatMap((word) => {
    if (!roleNouns.has(word.key)) return [];
    const holder = holderOf(words, word.index);
    return holder === undefined || isOwn(holder) || holder.index === at - 1 ? [word.key] : [];
  });
}

/** "he" or "I", where nobody else comes into question: not named before it in the passage, nor since the name. */
function isMeantByPronoun(
  { source, paragraph, passage }: PassageNames,
  { pronouns, speaker, dropsSubjects }: ReferenceWords,
  isOwn: (word: Word) => boolean,
): boolean {
  const [first, last] = [paragraph[0], paragraph.at(-1)];
  if (!first || !last) return false;
  const [start, end] = [first.start, last.end];
  const here = source.people.filter((word) => word.start >= start && word.end <= end);
  const named = here[0]?.start ?? end;
  const isOpen = paragraph.some(
    ({ key, start: at }) =>
      (pronouns.has(key) && at < named) || (here.length === 0 && speaker.has(key)),
  );
  if (!isOpen && !(dropsSubjects && here.length === 0)) return false;
  const before = source.people.filter((word) => word.end < start);
  const nearest = before.at(-1);
  // A speech, a letter or a post that names nobody is somebody's, who is not known.
  if (!nearest) return source.people.length === 0 && paragraph.some(({ key }) => speaker.has(key));
  const { text } = passage;
  const from = text.lastIndexOf('\n\n', nearest.start);
  return before.some((word) => word.start > from && isOwn(word));
}
