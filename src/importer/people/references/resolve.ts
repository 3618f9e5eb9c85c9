import { isSameWord } from '../../../digest/claims/names/same-word.ts';
import { sentencesIn } from '../../../digest/language/sentences.ts';
import { wordsOf } from '../../../digest/language/words-of.ts';
import { speechIn } from '../../../digest/quotation/direct-speech.ts';
import type { UnnamedOffice } from '../named.ts';
import type { Gender, Mention, Person, Stretch } from '../person.ts';
import { genderOfRole } from '../words/gender.ts';
import { pronounOf } from '../words/pronouns.ts';

interface Story {
  readonly texts: readonly string[];
  readonly language: string;
  readonly people: readonly Person[];
}

/** A pronoun means nobody who was named so many sentences before. */
const farthest = 8;

/** Finds whom offices without a name and pronouns mean, by who was named before them. */
export function resolveReferences(
  { texts, language, people }: Story,
  named: readonly Mention[],
  offices: readonly UnnamedOffice[],
): Mention[] {
  const mentions: Mention[] = [];
  const told = texts.map(withoutSpeech);
  // "With her was the mayor.": who was the only one to be meant is a woman.
  const inferred = new Map<number, Gender>();
  const genderOf = (person: number) => people[person]?.gender ?? inferred.get(person);
  for (const [paragraph, text] of texts.entries()) {
    const speech = speechIn(text);
    const isSpoken = ({ start }: { start: number }) =>
      speech.some((each) => start > each.start && start < each.end);
    const own = [
      ...named.filter((mention) => mention.paragraph === paragraph),
      ...offices.filter((office) => office.paragraph === paragraph),
      ...pronounsIn(text, paragraph, language).filter((pronoun) => !isSpoken(pronoun)),
    ].sort((a, b) => a.start - b.start);
    const before = (stretch: Stretch) => candidates(told, mentions, stretch);
    for (const each of own) {
      if ('person' in each) mentions.push(each);
      else if ('noun' in each) {
        const found = holderOf(each, { people, language }, before(each));
        if (found) mentions.push(mentionOf(each, 'office', found));
      } else {
        const { gender } = each;
        const fits = (person: number) =>
          gender === undefined || (genderOf(person) ?? gender) === gender;
        const own = text.slice(0, each.start);
        const actor = meeting.test(own)
          ? mentions.findLast((one) => one.paragraph === paragraph)
          : undefined;
        const fitting = before(each).filter((person) => fits(person) && person !== actor?.person);
        const isKnownAs = (person: number) => gender !== undefined && genderOf(person) === gender;
        const [first, ...others] = [
          ...fitting.filter(isKnownAs),
          ...fitting.filter((person) => !isKnownAs(person)),
        ];
        if (first !== undefined && gender !== undefined && others.length === 0)
          inferred.set(first, gender);
        if (first !== undefined) {
          const isKnown = isKnownAs(first);
          const sure = others.length === 0 || isKnown ? 'likely' : 'unsure';
          mentions.push(mentionOf(each, 'pronoun', { person: first, sure }));
        }
      }
    }
  }
  return mentions;
}

/** Who acts is not whom it is done to: "The mayor welcomed her". */
const meeting =
  /(?<!\p{L})(?:met|welcomed|received|hosted|greeted|joined|accompanied|phoned|visited|thanked|told|called)(?: with)? $/u;

type Who = Pick<Mention, 'person' | 'sure'>;

function mentionOf({ paragraph, start, end }: Stretch, by: Mention['by'], who: Who): Mention {
  return { ...who, paragraph, start, end, by };
}

interface Pronoun extends Stretch {
  readonly gender?: Gender;
}

function pronounsIn(text: string, paragraph: number, language: string): Pronoun[] {
  return wordsOf(text).flatMap((word) => {
    const pronoun = pronounOf(word.text, language);
    return pronoun ? [{ paragraph, start: word.start, end: word.end, ...pronoun }] : [];
  });
}

/** The same text, with a sign that is no letter for each of direct speech. */
function withoutSpeech(text: string): string {
  let plain = text;
  for (const { start, end } of speechIn(text))
    plain = plain.slice(0, start) + spoken.repeat(end - start) + plain.slice(end);
  return plain;
}

const spoken = '"';

/** Who holds an office, of those that the story gives it to. */
function holderOf(
  { noun, kinds }: UnnamedOffice,
  { people, language }: Pick<Story, 'people' | 'language'>,
  before: readonly number[],
): Who | undefined {
  const gender = genderOfRole(noun, language);
  const holders = people.flatMap((person, index) => {
    const isOne = person.offices.some(({ title }) => {
      const words = wordsOf(title).map(({ key }) => key);
      return [noun, ...kinds].every((key) => words.some((word) => isSameRole(word, key)));
    });
    const holds = isOne || (heads.has(noun) && kinds.length === 0 && person.offices.length > 0);
    return holds && (gender === undefined || (person.gender ?? gender) === gender) ? [index] : [];
  });
  const [only] = holders;
  if (only !== undefined && holders.length === 1) return { person: only, sure: 'likely' };
  const nearest = before.find((person) => holders.includes(person));
  return nearest === undefined ? undefined : { person: nearest, sure: 'unsure' };
}

/** Nouns for whoever leads something. */
const heads = new Set(
  'chef cheffe jefe jefa capo chefe mandatario mandataria leader lider politician politiker politikerin dirigeant dirigeante dirigente politico politica homologo homologa official'.split(
    ' ',
  ),
);

/** `pm` stands for `prime minister`, a compound for its end: "die Ministerin" is an "Aussenministerin". */
function isSameRole(word: string, key: string): boolean {
  return isSameWord(word, key) || (key.length >= shortestEnd(key) && word.endsWith(key));
}

/** Fewer letters at the end of a word are none of its nouns; a noun of Chinese has two characters. */
function shortestEnd(key: string): number {
  if (/[\p{sc=Han}\p{sc=Hangul}]/u.test(key)) return 2;
  return /\p{sc=Arabic}/u.test(key) ? 4 : 5;
}

/**
 * Who may be meant at a place, the likeliest first: who acts in the same sentence or the nearest one before it,
 * then whom the acting is done to.
 */
function candidates(texts: readonly string[], mentions: readonly Mention[], at: Stretch): number[] {
  const found: number[] = [];
  let sentences = 0;
  for (let paragraph = at.paragraph; paragraph >= 0 && sentences < farthest; paragraph -= 1) {
    const text = texts[paragraph] ?? '';
    const end = paragraph === at.paragraph ? at.start : text.length;
    // Whom somebody speaks of or to does not go on to act.
    const own = mentions.filter(
      (mention) =>
        mention.paragraph === paragraph && mention.end <= end && text[mention.start] !== spoken,
    );
    for (const sentence of sentencesIn(text.slice(0, end)).reverse()) {
      sentences += 1;
      const within = own.filter(({ start }) => start >= sentence.start && start < sentence.end);
      const acting = within.filter(({ start }) => !isObject(text.slice(0, start)));
      found.push(...[...acting, ...within].map(({ person }) => person));
    }
  }
  return [...new Set(found)];
}

/** Behind these, somebody is not who acts. */
const preposition =
  /(?<![\p{L}\p{M}])(?:with|of|to|from|for|by|against|about|than|mit|von|für|gegen|über|avec|de|du|à|pour|contre|con|por|para|contra|com)(?: (?:\p{L}+ ){0,4}| )$/iu;

function isObject(before: string): boolean {
  return preposition.test(before.slice(-40));
}
