import { type Mention, mentionsIn, type StoryPeople, type Stretch } from '../people/person.ts';
import { isWithin, type Part } from './asides.ts';
import { type Phrase, phrasesIn, wordBefore } from './phrases.ts';

/** Who only says what took place: "…, X said", "according to X". */
const saysBefore =
  /(?:according to|as per|laut|nach Angaben (?:von|des|der)|selon|d['’]après|según|secondo|segundo)(?: [\p{L}\p{M}'’-]+){0,5} ?$/iu;
const saysBehind =
  /^,? ?(?:said|says|told reporters|added|confirmed|announced|dijo|informó|indicó|anunció|confirmó|a (?:dit|déclaré|indiqué|annoncé|précisé)|sagte|teilte|mitteilte|disse|informou|afirmou)(?: [\p{L}\p{M}\p{N}]+){0,4}[.!?]?["”»]?\s*$/iu;
/** The verb before the name, as in Romance languages: ", informó el portavoz Iván Roe". */
const saysInverted =
  /, (?:según )?(?:said|dijo|informó|indicó|anunció|confirmó|explicó|señaló|(?:a|ont) (?:dit|déclaré|indiqué|annoncé|précisé)|selon|disse|informou|indicou|afirmou|ha (?:detto|spiegato)|sagte|teilte|hieß es von|zei) $/iu;
/** Who says first what somebody else did: "Ada Okoro said that …". */
const saysFirst =
  /^,? ?(?:said|says|announced|confirmed|reported|dijo|informó|anunció|sagte|erklärte|a (?:dit|annoncé)|disse|afirmou)(?: (?:on \p{Lu}\p{L}+|late|earlier))?,?(?: that| dass| que|:)/iu;
/** "according to the prefect, who visited the place" */
const acts = /^, (?:who|qui|der|die|che|quien|que)(?![\p{L}\p{M}])/u;

/** Behind these, somebody is what others talk about, or of another time. */
const about =
  /^(?:about|against|over|regarding|concerning|despite|under|than|like|unlike|succeeded|succeeding|succeeds|replaced|replacing|replaces|after|since|über|gegen|für|wegen|laut|trotz|sobre|contra|según|sur|contre|selon|concernant|segundo|circa)$/u;
const of = /^(?:of|von|vom|de|del|du|des|d['’]|do|da|dei|della|del|di|van)$/u;
/** Of these nouns and participles, who stands behind "of" is there as well: "in the presence of", "accompagné de". */
const there =
  /(?:company|presence|side|invitation|behest|request|delegations?|leaders|compañía|presencia|lado|invitación|parte|compagnie|présence|côtés?|part|companhia|presença|convite|compagnia|presenza|fianco|invito|[Ss]eite|[Bb]eisein|Einladung|Anwesenheit|Begleitung|acompañad[oa]s?|accompagnée?s?|acompanhad[oa]s?|accompagnat[oaie]|entourée?s?|autour|rodead[oa]s?) $/iu;

/** A sentence of this kind says who else was there. */
const beside =
  /(?<![\p{L}\p{M}])(?:accompanied|joined|flanked|attended|sat in|took part|participated|was there|looked on|begleitet|nahm(?:en)? [^.;]{0,60}teil|saß(?:en)?|dabei war(?:en)?|accompagnée?|participait|participaient|assistait|assistaient|(?:a|ont) (?:assisté|participé|pris part)|étaient? présente?s?|acompañad[oa]|particip(?:ó|aron)|asisti(?:ó|eron)|estuvo presente|estuvieron presentes|accompagnat[oa]|acompanhad[oa]|particip(?:ou|aram)|assisti(?:u|ram)|esteve presente|also present|(?:guided|showed|led|walked) (?:him|her|them) (?:around|round|through)|führten? (?:ihn|sie) (?:durch|über)|with (?:him|her|them) (?:was|were)|at (?:his|her|their) side (?:was|were)|ao lado d(?:ele|ela|eles|elas) (?:estava|estavam)|à(?:s)? côtés?|au côté|(?:a su lado|junto a (?:él|ella|ellos)) (?:estaba|estaban|estuvo)|an (?:seiner|ihrer) Seite (?:war|waren)|mit dabei|(?:was|were) (?:also )?present|waren? dabei|handed (?:him|her|them)|guided (?:him|her|them))(?![\p{L}\p{M}])|साथ (?:थे|थीं|मौजूद)|मौजूद (?:थे|थीं|रहे|रहीं)|उपस्थित (?:थे|थीं|रहे|रहीं)|شارك|حضر|同席|陪同/iu;
const both =
  /(?<![\p{L}\p{M}])(?:the (?:two|three|four|pair)|both|they|the (?:[\p{L}]+ )?(?:leaders|ministers|presidents|sides)|each other|los dos|las dos|ambos|ambas|les deux|tous deux|ils|elles|die beiden|beide|beiden|i due|le due|entrambi|os dois|as duas|de twee)(?![\p{L}\p{M}])|दोनों|両(?:氏|者|知事|首相|首脳|外相|市長|大臣|国)|双方|雙方|(?:两|兩)人|二人|(?:두|양) ?(?:사람|측|정상|장관|국)|الجانبان|الطرفان|الوزيران|الرئيسان|الزعيمان/iu;

/** Where the words stand that tell of something, and which parts of their sentence do not. */
export interface Telling {
  readonly text: string;
  /** Offsets in the text. */
  readonly range: Part;
  readonly asides: readonly Part[];
  /** How many people it takes: where fewer are named, pronouns and "the two" are looked at. */
  readonly wanted: number;
}

/** The people who take part in what a sentence tells of, in the order of the text. */
export function participantsIn(people: StoryPeople, sentence: Stretch, telling: Telling): number[] {
  const { text, wanted, asides } = telling;
  const inside = phrasesIn(people, sentence, text).filter(
    (phrase) =>
      !isWithin(phrase, asides) && !onlySays(text, phrase, sentence) && !isAbout(phrase, telling),
  );
  const others = inside.filter((phrase) => !saysFirst.test(text.slice(phrase.end)));
  const enough = (mentions: readonly Mention[]) =>
    distinct(mentions).length >= Math.max(wanted, 1) ? distinct(mentions) : undefined;
  const isNamed = ({ by }: Mention) => by !== 'pronoun';
  const found =
    enough(others.filter(isNamed)) ??
    enough(others) ??
    enough(inside.filter(isNamed)) ??
    enough(inside);
  if (found) return found;
  const words = text.slice(sentence.start, sentence.end);
  if (wanted < 2 || !both.test(words)) return distinct(inside);
  const count = /three/iu.test(words) ? 3 : /four/iu.test(words) ? 4 : 2;
  const before = lastNamed(people, sentence, count);
  return distinct(
    others.every(({ person }) => before.some((each) => each.person === person))
      ? [...others, ...before]
      : inside,
  );
}

function onlySays(text: string, { start, end, lead }: Phrase, sentence: Stretch): boolean {
  if (acts.test(text.slice(end))) return false;
  const before = text.slice(Math.max(sentence.start, lead - 60), lead);
  return (
    saysBefore.test(text.slice(Math.max(sentence.start, start - 60), start)) ||
    saysInverted.test(before) ||
    (saysBehind.test(text.slice(end, sentence.end)) && /[,"”»]\s*$/u.test(before))
  );
}

/** "the arrest of the minister", "talks about the mayor": whom others speak of takes no part. */
function isAbout(phrase: Phrase, { text, range }: Telling): boolean {
  const word = wordBefore(text, phrase);
  if (about.test(word)) return !acts.test(text.slice(phrase.end));
  if (!of.test(word)) return false;
  const before = text.slice(0, phrase.lead).replace(/[\p{L}]+['’]? ?$/u, '');
  const isOwn = before.length >= range.start && before.length <= range.end + 1;
  const isAgent = word === 'von' && /(?<!\p{L})(?:wurden?|worden)(?!\p{L})/u.test(text);
  return !isOwn && !isAgent && !there.test(before) && /\p{L} $/u.test(before);
}

/** So many people who were named last before a sentence, in the order of the text. */
function lastNamed({ mentions }: StoryPeople, at: Stretch, count: number): Mention[] {
  const before = mentions.filter(
    ({ paragraph, start, by }) =>
      by !== 'pronoun' &&
      (paragraph < at.paragraph || (paragraph === at.paragraph && start < at.start)),
  );
  const found: Mention[] = [];
  for (const mention of before.toReversed()) {
    if (found.some(({ person }) => person === mention.person)) continue;
    found.unshift(mention);
    if (found.length === count) break;
  }
  return found;
}

/** What says so anywhere in a story: "who sat in on the talks". */
const attended =
  /(?<![\p{L}\p{M}])(?:(?:sat in on|attended|joined|took part in|participated in|(?:was|were) (?:also )?present (?:at|during|for)) (?:the|their|that) (?:\p{L}+ )?(?:talks|meeting|call|discussions|visit|tour|summit|dinner|lunch)|(?:nahm|nahmen) [^.;]{0,40}?(?:Treffen|Gespräch|Gesprächen|Besuch|Telefonat|Gipfel) teil|(?:particip(?:ó|aron) en|asisti(?:ó|eron) a|estuv(?:o|ieron) presentes? en) (?:la|el|las) (?:reunión|encuentro|conversaciones|cumbre|visita)|(?:assistait|assistaient|participait|participaient|(?:a|ont) (?:assisté|participé|pris part)) (?:à l['’]|à la |au |aux )(?:entretien|rencontre|réunion|discussions|sommet|visite)|(?:particip(?:ou|aram)|est(?:eve|iveram) presentes?) (?:na|no|nas) (?:reunião|encontro|conversações|cimeira|visita))(?![\p{L}\p{M}])/iu;

/** Those of whom a sentence says that they were there. */
export function attendedBy(people: StoryPeople, at: Stretch, text: string): number[] {
  const verb = attended.exec(text.slice(at.start, at.end));
  if (!verb) return [];
  const until = { ...at, end: at.start + verb.index };
  const before = namesIn(people, until);
  return distinct(before.length > 0 ? before : namesIn(people, at));
}

/** Those who were there as well, by the sentence behind: "She was accompanied by …". */
export function alsoThere(people: StoryPeople, next: Stretch, text: string): number[] {
  if (!beside.test(text.slice(next.start, next.end))) return [];
  return distinct(namesIn(people, next));
}

/** Those whom a sentence names, but for who only says so, or is spoken of. */
export function namedIn(people: StoryPeople, at: Stretch, text: string): number[] {
  const range = { start: at.start, end: at.start };
  return participantsIn(people, at, { text, range, asides: [], wanted: 1 });
}

function namesIn(people: StoryPeople, at: Stretch): Mention[] {
  return mentionsIn(people, at).filter(({ by }) => by === 'name');
}

function distinct(mentions: readonly Mention[]): number[] {
  return [...new Set(mentions.toSorted(byPlace).map(({ person }) => person))];
}

function byPlace(a: Mention, b: Mention): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}
