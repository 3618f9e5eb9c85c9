import { isSameWord } from '../../../digest/claims/names/same-word.ts';
import { wordsOf } from '../../../digest/language/words-of.ts';
import type { UnnamedOffice } from '../named.ts';
import type { Gender, Mention, Person, Stretch } from '../person.ts';
import { genderOfRole } from '../words/gender.ts';
import { pronounOf } from '../words/pronouns.ts';
import { headOfOffice } from './head-of-office.ts';
import { NamedBefore } from './named-before.ts';
import { bearerOf, stylesIn } from './styles.ts';
import { spoken, withoutSpeech } from './without-speech.ts';

interface Story {
  readonly texts: readonly string[];
  readonly language: string;
  readonly people: readonly Person[];
}

/** Finds whom offices without a name and pronouns mean, by who was named before them. Takes time in proportion to the text. */
export function resolveReferences(
  { texts, language, people }: Story,
  named: readonly Mention[],
  offices: readonly UnnamedOffice[],
): Mention[] {
  const mentions: Mention[] = [];
  const namedBefore = new NamedBefore();
  const holders = holdersOf(people, language);
  const firstNamed = paragraphsOf(named);
  // "With her was the mayor.": who was the only one to be meant is a woman.
  const inferred = new Map<number, Gender>();
  const genderOf = (person: number) => people[person]?.gender ?? inferred.get(person);
  const byStyle = new Map<string, number>();
  const byParagraph = groupedBy([...named, ...offices], ({ paragraph }) => paragraph);
  for (const [paragraph, text] of texts.entries()) {
    const told = withoutSpeech(text);
    namedBefore.begin(told);
    const said = byParagraph.get(paragraph) ?? [];
    const styles = stylesIn(text, paragraph);
    const pronouns = pronounsIn(text, paragraph, language).filter(
      ({ start }) => told[start] !== spoken && !styles.some((each) => each.start === start),
    );
    const own = [...said, ...styles, ...pronouns].sort((a, b) => a.start - b.start);
    const add = (mention: Mention) => {
      mentions.push(mention);
      namedBefore.add(mention);
    };
    for (const each of own) {
      if ('person' in each) add(each);
      else if ('style' in each) {
        const bearer = bearerOf(each, text, said);
        const person = byStyle.get(each.style);
        if (bearer && 'person' in bearer) byStyle.set(each.style, bearer.person);
        if (!bearer && person !== undefined)
          add(mentionOf(each, 'pronoun', { person, sure: 'likely' }));
      } else if ('noun' in each) {
        if (several.test(text.slice(Math.max(0, each.start - 20), each.start))) continue;
        const found = holderOf(holders(each), namedBefore.at(each.start));
        const isTooEarly = found && (firstNamed.get(found.person) ?? 0) > paragraph + 1;
        if (found)
          add(mentionOf(each, 'office', isTooEarly ? { ...found, sure: 'unsure' } : found));
      } else {
        const found = meantBy(each, { text, genderOf, namedBefore });
        if (!found) continue;
        if (each.gender !== undefined && found.isOnly) inferred.set(found.person, each.gender);
        add(mentionOf(each, 'pronoun', found));
      }
    }
  }
  return mentions;
}

/** In which paragraph somebody is named first. Whom one far above it means by an office may be somebody else. */
function paragraphsOf(named: readonly Mention[]): Map<number, number> {
  const first = new Map<number, number>();
  for (const { person, paragraph } of named) {
    first.set(person, Math.min(paragraph, first.get(person) ?? paragraph));
  }
  return first;
}

interface Told {
  readonly text: string;
  genderOf(person: number): Gender | undefined;
  readonly namedBefore: NamedBefore;
}

/** Whom a pronoun means, and whether nobody else could be meant. */
function meantBy(
  { start, end, gender }: Pronoun,
  { text, genderOf, namedBefore }: Told,
): (Who & { isOnly: boolean }) | undefined {
  const fits = (person: number) => gender === undefined || (genderOf(person) ?? gender) === gender;
  const actor = meeting.test(text.slice(Math.max(0, start - 20), start))
    ? namedBefore.last()
    : undefined;
  const fitting = namedBefore.at(start).filter((person) => fits(person) && person !== actor);
  const isKnownAs = (person: number) => gender !== undefined && genderOf(person) === gender;
  const owner = owns.test(text.slice(start, end + 4))
    ? namedBefore.actingHere().find(fits)
    : undefined;
  const [first, ...others] = [
    ...(owner === undefined ? [] : [owner]),
    ...fitting.filter((person) => person !== owner && isKnownAs(person)),
    ...fitting.filter((person) => person !== owner && !isKnownAs(person)),
  ];
  if (first === undefined) return undefined;
  const isOnly = others.length === 0 || owner !== undefined;
  return { person: first, isOnly, sure: isOnly || isKnownAs(first) ? 'likely' : 'unsure' };
}

/** "Orlebar, in *his* own post": the one who acts in the same sentence has it. */
const owns = /^(?:his(?!\p{L})|her own)/iu;

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => number) {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
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

/** Who holds an office, of those that the story gives it to; each office is looked up once. */
function holdersOf(
  people: readonly Person[],
  language: string,
): (office: UnnamedOffice) => readonly number[] {
  const titles = people.map(({ offices }) =>
    offices.map(({ title }) => headOfOffice(wordsOf(title)).map(({ key }) => key)),
  );
  const known = new Map<string, number[]>();
  return ({ noun, kinds }) => {
    const key = [noun, ...kinds].join(' ');
    const found = known.get(key);
    if (found) return found;
    const gender = genderOfRole(noun, language);
    const holders = people.flatMap((person, index) => {
      const isOne = titles[index]?.some((words) =>
        [noun, ...kinds].every((each) => words.some((word) => isSameRole(word, each))),
      );
      const isHead = heads.has(noun) && kinds.length === 0 && person.offices.length > 0;
      const isPremier =
        premiers.has(noun) && titles[index]?.some((words) => governs.test(words.join(' ')));
      const isFitting = gender === undefined || (person.gender ?? gender) === gender;
      return (isOne || isHead || isPremier) && isFitting ? [index] : [];
    });
    known.set(key, holders);
    return holders;
  };
}

function holderOf(holders: readonly number[], before: readonly number[]): Who | undefined {
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

/** Who leads a government, whatever the office is called there. */
const premiers = new Set(
  'premier premiere regierungschef regierungschefin regeringsleider'.split(' '),
);
const governs =
  /(?:^| )(?:prime|primera?|prim[oa]|primeir[oa]|premier(?:e|minister\w*)?|pm|minister presiden\w+|ministerprasident\w*|\p{L}*kanzler\w*|chancellor)(?: |$)/u;

/** Words before an office that several hold: "the two leaders". */
const several =
  /(?<![\p{L}\p{M}])(?:two|both|three|four|five|zwei|drei|vier|beiden?|beider|dos|tres|cuatro|amb[oa]s|deux|trois|quatre|due|tre|quattro|entramb[ie]|dois|duas|três|quatro|twee|drie|beide)\s$/iu;

/** `pm` stands for `prime minister`, a compound for its end: "die Ministerin" is an "Aussenministerin". */
function isSameRole(word: string, key: string): boolean {
  return isSameWord(word, key) || (key.length >= shortestEnd(key) && word.endsWith(key));
}

/** Fewer letters at the end of a word are none of its nouns; a noun of Chinese has two characters. */
function shortestEnd(key: string): number {
  if (/[\p{sc=Han}\p{sc=Hangul}]/u.test(key)) return 2;
  return /\p{sc=Arabic}/u.test(key) ? 4 : 5;
}
