import { wordsOf } from '../../../digest/language/words-of.ts';
import type { UnnamedOffice } from '../named.ts';
import type { Gender, Mention, Person, Stretch } from '../person.ts';
import { pronounOf } from '../words/pronouns.ts';
import { holdersOf } from './holders.ts';
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
  const holders = holdersOf({ texts, language, people, named });
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
  // The one who acts in the sentence before goes on to, whatever is known of others further above.
  const near = namedBefore.actingNearest().filter((person) => fitting.includes(person));
  const subject = owner ?? (near.length === 1 ? near[0] : undefined);
  const [first, ...others] = [
    ...(subject === undefined ? [] : [subject]),
    ...fitting.filter((person) => person !== subject && isKnownAs(person)),
    ...fitting.filter((person) => person !== subject && !isKnownAs(person)),
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

function holderOf(holders: readonly number[], before: readonly number[]): Who | undefined {
  const [only] = holders;
  if (only !== undefined && holders.length === 1) return { person: only, sure: 'likely' };
  const nearest = before.find((person) => holders.includes(person));
  return nearest === undefined ? undefined : { person: nearest, sure: 'unsure' };
}

/** Words before an office that several hold: "the two leaders". */
const several =
  /(?<![\p{L}\p{M}])(?:two|both|three|four|five|zwei|drei|vier|beiden?|beider|dos|tres|cuatro|amb[oa]s|deux|trois|quatre|due|tre|quattro|entramb[ie]|dois|duas|três|quatro|twee|drie|beide)\s$/iu;
