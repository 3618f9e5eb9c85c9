import { type Mention, mentionsIn, type StoryPeople, type Stretch } from '../people/person.ts';

/** Who only says what took place: "…, X said", "according to X". */
const saysBefore =
  /(?:according to|as per|laut|nach Angaben (?:von|des|der)|selon|d['’]après|según|secondo|segundo)(?: [\p{L}\p{M}'’-]+){0,5} ?$/iu;
const saysBehind =
  /^,? ?(?:said|says|told reporters|added|dijo|informó|indicó|a (?:dit|déclaré|indiqué)|sagte|teilte|mitteilte)\b/iu;
/** "according to the prefect, who visited the place" */
const acts = /^, (?:who|qui|der|die|che|quien|que)\b/u;
/** A sentence of this kind says who else was there. */
const beside =
  /\b(?:accompanied|joined|flanked|attended|begleitet|accompagnée?|acompañad[oa]|accompagnat[oa]|acompanhad[oa]|also present|were present|was present|waren dabei|nahmen teil|assistaient|asistieron|handed (?:him|her|them))\b|साथ (?:थे|थीं|मौजूद)|मौजूद (?:थे|रहे|रहीं)|उपस्थित (?:थे|रहे|रहीं)/iu;
const both =
  /\b(?:the two|both|the pair|they|the leaders|the ministers|each other|los dos|las dos|ambos|ambas|les deux|tous deux|ils|elles|die beiden|beide|beiden|i due|le due|entrambi|os dois|de twee|beiden|ambos)\b|दोनों|両(?:氏|者|知事|首相|首脳|外相|市長|大臣|国)|双方|雙方|(?:两|兩)人|二人|(?:두|양) ?(?:사람|측|정상|장관|국)|الجانبان|الطرفان|الوزيران|الرئيسان|الزعيمان/iu;

/**
 * The people who take part in what a sentence tells of, in the order of the text.
 *
 * @param wanted How many it takes: where fewer are named, pronouns and "the two" are looked at.
 */
export function participantsIn(
  people: StoryPeople,
  sentence: Stretch,
  { text, wanted }: { text: string; wanted: number },
): number[] {
  const inside = mentionsIn(people, sentence).filter(
    (mention) => !onlySays(text, mention, sentence),
  );
  const named = inside.filter(({ by }) => by !== 'pronoun');
  const direct = distinct(named);
  if (direct.length >= wanted && direct.length > 0) return direct;
  const meant = distinct(inside);
  if (meant.length >= Math.max(wanted, 1)) return meant;
  const words = text.slice(sentence.start, sentence.end);
  return wanted > 1 && both.test(words)
    ? distinct([...inside, ...lastTwo(people, sentence)])
    : meant;
}

function onlySays(text: string, { start, end }: Mention, sentence: Stretch): boolean {
  if (acts.test(text.slice(end))) return false;
  return (
    saysBefore.test(text.slice(Math.max(sentence.start, start - 60), start)) ||
    (saysBehind.test(text.slice(end, end + 40)) &&
      /[,"”»]\s*$/u.test(text.slice(sentence.start, start)))
  );
}

/** The two people who were named last before a sentence, in the order of the text. */
function lastTwo({ mentions }: StoryPeople, at: Stretch): Mention[] {
  const before = mentions.filter(
    ({ paragraph, start, by }) =>
      by !== 'pronoun' &&
      (paragraph < at.paragraph || (paragraph === at.paragraph && start < at.start)),
  );
  const found: Mention[] = [];
  for (const mention of before.toReversed()) {
    if (found.some(({ person }) => person === mention.person)) continue;
    found.unshift(mention);
    if (found.length === 2) break;
  }
  return found;
}

/** Those who were there as well, by the sentence behind: "She was accompanied by …". */
export function alsoThere(people: StoryPeople, next: Stretch, text: string): number[] {
  if (!beside.test(text.slice(next.start, next.end))) return [];
  return distinct(mentionsIn(people, next).filter(({ by }) => by === 'name'));
}

function distinct(mentions: readonly Mention[]): number[] {
  return [...new Set(mentions.toSorted(byPlace).map(({ person }) => person))];
}

function byPlace(a: Mention, b: Mention): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}
