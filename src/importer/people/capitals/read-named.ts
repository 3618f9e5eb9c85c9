import type { Word } from '../../../digest/language/words-of.ts';
import type { Named } from '../named.ts';
import { officeBefore, officeBehind } from '../offices/beside-name.ts';
import { countryOf } from '../offices/countries.ts';
import { fieldOfOffice } from '../offices/field-of-office.ts';
import { genderBesideOffice } from '../offices/gender-beside-office.ts';
import { officeOfSeveral } from '../offices/of-several.ts';
import { printedOffice } from '../offices/printed-office.ts';
import { isArticle } from '../offices/small-words.ts';
import { standsAlone } from '../offices/stands-alone.ts';
import type { WordRange } from '../offices/word-range.ts';
import type { Gender } from '../person.ts';
import { actsBefore, actsBehind } from '../words/acts.ts';
import { isPluralRole } from '../words/plural.ts';
import { isOfficeKind, isRole } from '../words/roles.ts';
import { isCalled } from '../words/things/index.ts';
import { formsInSmallLetters, formsOfAddress, titlesOfSeveral } from '../words/titles.ts';
import { isDone } from '../words/verbs.ts';
import type { Where } from './read-paragraph.ts';
import { isBody, type ReadRun } from './read-run.ts';
import { isBehindThing, standsAsThing, titleIsOfThing } from './stands-as-thing.ts';
import { isArticleVerb, surenessOf } from './sureness.ts';

/** What may be somebody's name in a run of capitals, with the offices that stand beside it. */
export function readNamed(
  text: string,
  words: readonly Word[],
  { start, name: run, office, ...titled }: ReadRun,
  where: Where,
): Named | undefined {
  const { language, paragraph } = where;
  // "doña Ada Okoro"
  const form = words[start]?.before === ' ' ? formInSmallLetters(words[start - 1]) : undefined;
  const isTitled = titled.isTitled || (form !== undefined && run.length > 1);
  const found = office.length > 0 ? undefined : fieldOfOffice(words, { start, length: run.length });
  // "director general of the Coastal Health Agency", "head of the Upper Marsh Growers' Union"
  const isOfBody =
    found &&
    (isBody(run.slice(found.lead)) ||
      isThingOf(run, language) ||
      (isAlone(run, language) && isBeforeHolder(words, start + run.length)) ||
      isOwning(words, start + run.length));
  const field = isOfBody ? undefined : found;
  const before = (to: number) =>
    officeOfSeveral(text, words, start) ?? officeBefore(words, [start, to], language);
  const isHeld = office.length > 0 || before(start + run.length) !== undefined;
  const whole = run.slice(field?.lead ?? 0);
  const title = words.slice(start, whole[0]?.index);
  const isOfHead = isOfPlace(title, whole);
  const named = isOfHead
    ? whole.slice(1)
    : isHeld
      ? whole.slice(0, placeIn(whole, language))
      : whole;
  // "D. Ana Roe" is a "doña" in Spanish and a "dona" in Portuguese; elsewhere, it is an initial.
  const isDom = /^(?:es|pt)\b/u.test(language) && named[0]?.text === 'D' && named.length > 2;
  const name = isDom ? named.slice(1) : named;
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return undefined;
  const range: WordRange = [first.index, last.index + 1];
  const end = last.end - (/['’]s$/u.exec(last.text)?.[0].length ?? 0);
  const plain = {
    paragraph,
    start: first.start,
    end,
    name: text.slice(first.start, end).replace(/[\s\u00a0]+/gu, ' '),
  };
  // "Kanzlerin von Ostmar" may be of a country; somebody called so is named in full elsewhere.
  if (isOfHead) return { ...plain, offices: [], thing: 'placed' };
  const isOf = isOfThing(words, title, [start, range[1]], language);
  const [firstOfOffice, lastOfOffice] = [office[0], office.at(-1)];
  const own =
    firstOfOffice && lastOfOffice
      ? ([firstOfOffice.index, lastOfOffice.index + 1] as const)
      : undefined;
  const ranges = [
    field?.office ?? own ?? before(range[1]) ?? before(start + run.length),
    // "The harbour master of Rook Bay, Captain Ada Okoro," has two.
    own && words[start]?.before === ', ' ? before(range[1]) : undefined,
    // "in Velmora, the prime minister": a place has no office.
    inPlace.test(words[start - 1]?.text ?? '') || isBeforeOther(words, range, language)
      ? undefined
      : officeBehind(words, range, language),
  ];
  const [isOfficial, isDescribed] = [isKnownOffice, () => true].map((is) =>
    ranges.some((each, at) => each !== undefined && (at < 2 || name.length > 1) && is(words, each)),
  );
  const isHolder = isHolderOf(words, range, ranges[2]);
  const isPlaced = !isOf && !isTitled && !isHolder && standsAsThing(text, words, range, language);
  const thing = isOf ? 'called' : isPlaced ? 'placed' : undefined;
  const sure =
    isOwner(words, title, name, language) || isOfCompany(words, ranges[0], name)
      ? undefined
      : surenessOf(
          {
            text,
            words,
            name,
            range,
            isTitled: !isOf && (isTitled || isOfficial === true),
            isAddressed: title.length > 0 && title.every(({ key }) => formsOfAddress.has(key)),
            isDescribed: isDescribed === true,
            isThing: thing !== undefined,
          },
          language,
        );
  const gender =
    titled.gender ??
    form ??
    ranges
      .map((each) => each && genderBesideOffice(words, each, language))
      .find((each) => each !== undefined);
  const isOfSeveral = title.some(({ key }) => titlesOfSeveral.has(key) || isPluralRole(key));
  return {
    ...plain,
    offices:
      isOf && sure === undefined
        ? []
        : ranges.flatMap((each) => (each ? [printedOffice(text, words, each, where)] : [])),
    ...(gender && { gender }),
    ...(sure && { sure }),
    ...(thing && { thing }),
    ...(isOfSeveral && { isOfSeveral }),
    ...(isWholeName(name, where) && !thing && { isWhole: true }),
    ...(sure === undefined &&
      name.length === 1 &&
      speaks(text, words, range, language) && { speaks: true }),
  };
}

function formInSmallLetters(word: Word | undefined): Gender | undefined {
  return word === undefined || word.isCapital ? undefined : formsInSmallLetters.get(word.key);
}

/** "Der Präsident *von Haut-Rosel*" */
function isOfPlace(title: readonly Word[], [particle]: readonly Word[]): boolean {
  const ruler =
    /^(?:prasident|kanzler|konig|premier|gouverneur|burgermeister|regierungschef)(?:in)?$/u;
  return particle?.text === 'von' && ruler.test(title.at(-1)?.key ?? '');
}

/** "Die Regierungschefs Norviens": behind an article, a German genitive says whose office it is. */
function isOwner(
  words: readonly Word[],
  title: readonly Word[],
  name: readonly Word[],
  language: string,
): boolean {
  const article = words[(title[0]?.index ?? 0) - 1]?.text ?? '';
  return (
    /^de\b/u.test(language) &&
    name.length === 1 &&
    /s$/u.test(name[0]?.text ?? '') &&
    title.length > 0 &&
    /^(?:der|die|des|dem|den)$/iu.test(article)
  );
}

/** "des Netzbetreibers Voltara", "developer Voltara": bodies run and make things as people do. */
function isOfCompany(
  words: readonly Word[],
  office: WordRange | undefined,
  name: readonly Word[],
): boolean {
  const noun = office === undefined ? undefined : words[office[1] - 1];
  return name.length === 1 && noun !== undefined && makers.test(noun.key);
}

const makers =
  /(?:betreiber|inhaber|entwickler|produzent|reeder|veranstalter|besitzer|eigentumer|verleger|exporteur|importeur|financier|armateur|armador|armatore|publisher|producer|owner|producteur|editeur|productor|editor|produttore|editore|produtor|eigenaar|uitgever)(?:s|es|in|n|en)?$/u;

/** "gerente general de Minera Cerro Claro": what an office is of begins with the noun of a body. */
function isThingOf([first, second, ...others]: readonly Word[], language: string): boolean {
  const isAlone = others.length === 1 && standsAlone(first?.key ?? '');
  // "presidente della Provincia Ada Okoro", but "presidente de la Cámara Nacional Pesquera".
  if (isAlone && !/(?:nal|nale|ana?|om[ao]|al)$/u.test(second?.key ?? '')) return false;
  return first !== undefined && isCalled(first.key, language) && !isOfficeKind(first.key);
}

/** "presidente della Regione Alta Sila*, Ada Okoro,*" */
function isBeforeHolder(words: readonly Word[], at: number): boolean {
  const [given, family, next] = words.slice(at, at + 3);
  return (
    given?.before === ', ' &&
    given.isCapital &&
    family?.isCapital === true &&
    (next === undefined || /^[,.]/u.test(next.before))
  );
}

/** "director of *Lorra Rolling Stock*, Ada Okoro,": English has no name right behind what an office is of. */
function isAlone([first]: readonly Word[], language: string): boolean {
  const key = first?.key ?? '';
  return standsAlone(key) || (/^en\b/u.test(language) && !isOfficeKind(key));
}

/** "the Growers' Union", "the Fishermen's Guild": the end of a genitive of several. */
function isOwning(words: readonly Word[], at: number): boolean {
  const isSeveral =
    /^['’] $/u.test(words[at]?.before ?? '') ||
    (/(?:men|people|children)['’]s$/u.test(words[at - 1]?.text ?? '') && words[at]?.before === ' ');
  return isSeveral && words[at]?.isCapital === true;
}

/** "the ferry Lady Marrow", "die Werft Nord Mole": the name is that of the thing before it. */
function isOfThing(
  words: readonly Word[],
  title: readonly Word[],
  range: WordRange,
  language: string,
): boolean {
  const [noun] = title;
  // "den Kreuzer «Tante Elsbeth»"
  if (/[«„“‟"‘‚]$/u.test(words[noun?.index ?? range[0]]?.before ?? '') && noun)
    return isBehindThing(words, [noun.index, range[1]], language);
  if (!noun || titleIsOfThing(title)) return isBehindThing(words, range, language);
  return (
    (title.length === 1 || titleIsOfThing(title.slice(1))) &&
    /^de\b/u.test(language) &&
    !isRole(noun.key) &&
    isCalled(noun.key, language)
  );
}

/** "Ada Hall, *the foreign minister,*": halls hold no office. But "at Rook Hall, the mayor's house,". */
function isHolderOf(
  words: readonly Word[],
  [from, to]: WordRange,
  office: WordRange | undefined,
): boolean {
  const names = words.slice(from, to).filter(({ before }, at) => at === 0 || before !== '-');
  if (!office || names.length !== 2 || isArticle(words[from - 1]?.text ?? '')) return false;
  // "She crossed Marsh Bridge, the minister said."
  const [next] = words.slice(office[1]);
  if (next?.before === ' ' && isDone(next.text)) return false;
  const noun = words.slice(...office).find(({ key }) => isRole(key) || isPluralRole(key));
  return noun !== undefined && !/['’]s?$/u.test(noun.text);
}

function isKnownOffice(words: readonly Word[], [from, to]: WordRange): boolean {
  return words.slice(from, to).some(({ key }) => isRole(key) || isPluralRole(key));
}

/** "Burgemeester Harm Wielstra van Zuidwolde", "le président Idris Bamo du Haut-Lac": behind a whole name, the place that somebody holds an office of. */
function placeIn(name: readonly Word[], language: string): number {
  const isOf = ({ text }: Word, at: number) =>
    at > 1 &&
    at < name.length - 1 &&
    /^(?:v[ao]n|du)$/u.test(text) &&
    name.slice(at + 2).every(({ before }) => before === '-');
  const at = /^(?:de|fr|nl)\b/u.test(language) ? name.findIndex(isOf) : -1;
  return at === -1 ? name.length : at;
}

/** Two or three words that are neither a body nor a country. */
function isWholeName(name: readonly Word[], { language }: Where): boolean {
  const words = name.map(({ text }) => text).join(' ');
  // "Théodore N’Guessan-Roy" is two.
  const parts = name.filter(
    ({ before, isCapital }, at) => isCapital && (at === 0 || !/^['’-]$/u.test(before)),
  ).length;
  return parts > 1 && parts < 4 && !isBody(name) && countryOf(words, language) === undefined;
}

/** "Drost said", "said Drost", "Drost, 61," */
function speaks(
  text: string,
  words: readonly Word[],
  [from, to]: WordRange,
  language: string,
): boolean {
  const before = words[from - 1];
  const isBehind =
    actsBefore(words, from) ||
    (before && isDone(before.text) && words[from]?.before === ' ' && !isArticleVerb(before.text));
  const isBefore = actsBehind(words, to, language);
  const end = words[to - 1]?.end ?? 0;
  return isBehind === true || isBefore || /^, \d{2},/u.test(text.slice(end, end + 6));
}

/** "reçu à *Aïn Roze*, le ministre de Norvie, Luc Aran,": the office is of who is named behind it. */
function isBeforeOther(words: readonly Word[], range: WordRange, language: string): boolean {
  if (!/^(?:à|a|ad)$/u.test(words[range[0] - 1]?.text ?? '')) return false;
  const [, end = 0] = officeBehind(words, range, language) ?? [];
  const [given, family] = words.slice(end, end + 2);
  return given?.before === ', ' && given.isCapital && family?.isCapital === true;
}

const inPlace =
  /^(?:in|at|near|on|via|en|em|nach|aus|te|auf|sur|su|no|na|pelo|pela|op|tramite|mediante)$/iu;
