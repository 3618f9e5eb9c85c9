import { ofLanguage } from '../../../digest/language/of-language.ts';
import type { Word } from '../../../digest/language/words-of.ts';
import { isDescribedAsThing } from '../offices/described-by.ts';
import { isAnd, isArticle, isDeterminer, isSmallWord } from '../offices/small-words.ts';
import type { WordRange } from '../offices/word-range.ts';
import { isPluralRole } from '../words/plural.ts';
import { isRole } from '../words/roles.ts';
import { isCalled, isNameOfThing } from '../words/things/index.ts';
import type { Run } from './runs.ts';

/** Prepositions behind which places stand, and hardly ever people. */
const inPlaces: Readonly<Record<string, RegExp>> = {
  de: /^(?:in|im|ins|nahe|am)$/iu,
  en: /^(?:in|at|inside|outside|near|throughout|across)$/iu,
  es: /^(?:en|desde)$/iu,
  fr: /^(?:en|dans)$/iu,
  it: /^(?:in|nel|nello|nella|nell|presso|sul|sullo|sulla)$/iu,
  nl: /^(?:in|te|nabij)$/iu,
  pt: /^(?:em|no|na|nos|nas)$/iu,
};
/** A place and a day, or an agency, in front of a story: "ROOK BAY, 4 May", "PORT SAMPLE (AGE) –". */
const dateline =
  /^\p{Lu}[\p{Lu}\p{M}'’. -]+(?=(?:, \p{Lu}[\p{L} ]+)?(?:, (?:\p{L}+ )?\d{1,2}\b| ?\(\p{Lu}[\p{L} /.]*\)| ?\/\p{Lu}| [–—-]{1,2} |, \p{L}+ \d{1,2}\b))/u;
/** Vessels and places are called by titles as well: "the ferry *Lady* Marrow". */
const ofNamesOfThings =
  /^(?:lady|lord|king|queen|prince|princess|sir|dame|don|dona|duke|duchess|count|countess|saint|santa|san|st|ste|sainte|baron|admiral|general|captain|roi|reine|princesse|amiral|rey|reina|principe|princesa|infanta|almirante|rei|rainha|re|regina|principessa|ammiraglio|konig|konigin|prinz|prinzessin|graf|koning|koningin|prins|prinses|admiraal)$/u;

const rank = /^(?:lady|lord|king|queen|prince|princess|sir|dame)$/u;

/** Where a name begins before which the noun of a thing stands: "the energy *firm* Tolland Brae", "il *cantiere* navale Stella Ligure". */
export function isBehindThing(
  words: readonly Word[],
  [from, to]: WordRange,
  language: string,
): boolean {
  if (!/^ [«„“‟"‘‚']?$/u.test(words[from]?.before ?? '')) return false;
  const [second, first] = [words[from - 2], words[from - 1]];
  // "the Queen Hedvig"
  if (
    /^en\b/u.test(language) &&
    /^the$/iu.test(first?.text ?? '') &&
    rank.test(words[from]?.key ?? '')
  )
    return true;
  if (isListedAsThing(words, from, language)) return true;
  if (!first || (isRole(first.key) && !/^(?:es|fr|it|pt)\b/u.test(language))) return false;
  const isAdjective =
    /^(?:es|fr|it|pt)\b/u.test(language) &&
    !first.isCapital &&
    first.before === ' ' &&
    !isSmallWord(first.text, language);
  const isThing = (word: Word | undefined) =>
    !isRole(word?.key ?? '') &&
    word !== undefined &&
    isCalled(word.key, language) &&
    mayBeNoun(word, language);
  // "le général de brigade Luc Aran"
  const isOfRank = /^(?:de|di)$/u.test(second?.text ?? '') && isRole(words[from - 3]?.key ?? '');
  if (isOfRank && first.before === ' ') return false;
  const goesOn = words[to]?.before === ' ';
  if (isThing(first)) return !(goesOn && opensSentence(words, from - 1, language));
  return isAdjective && isThing(second) && !(goesOn && opensSentence(words, from - 2, language));
}

/** "The *boats*, Silver Tern and Lady Marrow": other names stand between. */
function isListedAsThing(words: readonly Word[], from: number, language: string): boolean {
  let at = from - 1;
  while (at > 0 && from - at < farthest && (words[at]?.isCapital || isAnd(words[at]?.text ?? '')))
    at -= 1;
  const noun = words[at];
  if (!noun || at >= from - 2 || !/^[:,]? $/u.test(words[at + 1]?.before ?? '')) return false;
  // "the leaders of both chambers, Ada Okoro and Lars Brandt"
  if (words.slice(Math.max(0, at - 4), at).some(({ key }) => isRole(key) || isPluralRole(key)))
    return false;
  const singular = noun.key.replace(/(?:es|[sn])$/u, '');
  return [singular, noun.key.replace(/s$/u, '')].some((key) => isCalled(key, language));
}

/** Names that are listed together have so many words. */
const farthest = 9;

/** Capitals in the middle of a sentence are a part of a name: "Port Sample". */
function mayBeNoun({ isCapital, opens }: Word, language: string): boolean {
  return !isCapital || opens || /^de\b/u.test(language);
}

/** "At the hospital Ada Okoro said": the name is that of who acts. */
function opensSentence(words: readonly Word[], noun: number, language: string): boolean {
  if (/^(?:de|nl)\b/u.test(language)) return false;
  let at = noun - 1;
  while (noun - at < 4 && words[at + 1]?.before === ' ' && isPart(words[at], language)) at -= 1;
  const before = words[at];
  return (
    before?.opens === true && isPreposition(before.text, language) && words[at + 1]?.before === ' '
  );
}

function isPart(word: Word | undefined, language: string): boolean {
  return (
    word !== undefined &&
    !word.opens &&
    (isDeterminer(word.text) || !isPreposition(word.text, language))
  );
}

function isPreposition(text: string, language: string): boolean {
  if (/^a$/iu.test(text)) return /^(?:es|it)\b/u.test(language);
  return /^(?:in|at|on|near|outside|inside|after|before|during|since|from|for|to|en|desde|tras|para|dans|à|au|depuis|après|al|allo|alla|nel|nella|dopo|em|no|na|ao|à|depois|após)$/iu.test(
    text,
  );
}

/** Whether a title of a run of capitals is none: "the ferry Lady Marrow". */
export function titleIsOfThing(title: readonly Word[]): boolean {
  return title.length > 0 && title.every(({ key }) => ofNamesOfThings.test(key));
}

/** Whether a name stands behind a preposition of place or in a dateline, or says that it is a place's or a body's. */
export function standsAsThing(
  text: string,
  words: readonly Word[],
  [from, to]: WordRange,
  language: string,
): boolean {
  const name: Run = words.slice(from, to);
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return false;
  // "Ada Okoro-Mills" does not end as "Okoro Mills" does.
  const keys = name.filter(({ before }, at) => at === 0 || before !== '-').map(({ key }) => key);
  if (isNameOfThing(keys) || isDescribedAsThing(words, [from, to], language)) return true;
  // "Shipbuilder Orrin Yards", "Newspaper Morning Lantern"
  if (name.length > 2 && first.opens && isCalled(first.key, language)) return true;
  if (from === 0 && first.start < 3 && isInDateline(text, last.end)) return true;
  if (isOfOffice(words, from) || isOfHolder(words, from) || isOfBody(words, from, language))
    return true;
  const article = words[from - 1];
  const preposition = article && isArticle(article.text) ? words[from - 2] : article;
  return (
    first.before === ' ' &&
    preposition !== undefined &&
    ofLanguage(inPlaces, language)?.test(preposition.text) === true
  );
}

/** "le président de *Haute-Lisse*", "la primera ministra de *Islas Mirto*": whose office it is. */
function isOfOffice(words: readonly Word[], from: number): boolean {
  const isBefore = (at: number) => words[at + 1]?.before === ' ' || words[at + 1]?.before === '';
  let at = from - 1;
  if (!of.test(words[at]?.text ?? '') && isArticle(words[at]?.text ?? '')) at -= 1;
  if (!of.test(words[at]?.text ?? '') || words[from]?.before !== ' ') return false;
  // The field of the office stands between: "ministre de l'Énergie de".
  for (let noun = at - 1; noun >= Math.max(0, at - 5) && isBefore(noun); noun -= 1) {
    const word = words[noun];
    if (!word) return false;
    if (rulers.test(word.key)) return true;
    if (!word.isCapital && !of.test(word.text) && !isArticle(word.text)) return false;
  }
  return false;
}

/** "Chancellor Ada Okoro of *Lower Marne*": whose office it is stands behind who holds it. */
function isOfHolder(words: readonly Word[], from: number): boolean {
  if (words[from]?.before !== ' ' || !of.test(words[from - 1]?.text ?? '')) return false;
  let at = from - 2;
  while (
    at >= 0 &&
    from - at < 7 &&
    words[at]?.isCapital &&
    /^[ -]$/u.test(words[at + 1]?.before ?? '')
  )
    at -= 1;
  const held = words.slice(at + 1, from - 1);
  return held.length > 2 && held.slice(0, -2).some(({ key }) => rulers.test(key));
}

/** "the Directorate General of *Coastal Surveys*", "the Bureau of *Inland Mines*": a part of what a body is called. */
function isOfBody(words: readonly Word[], from: number, language: string): boolean {
  const [noun, link] = [words[from - 2], words[from - 1]];
  if (!/^en\b/u.test(language) || link?.text !== 'of' || words[from]?.before !== ' ') return false;
  const kind = noun?.key === 'general' && words[from - 3]?.isCapital ? words[from - 3] : noun;
  return (
    kind?.isCapital === true && (isCalled(kind.key, language) || /(?:ate|ry)$/u.test(kind.key))
  );
}

const of = /^(?:of|de|del|du|des|di|della|dello|da|do|dos|das|von|van)$/u;
/** Whose office is one of a place. */
const rulers =
  /^(?:presidente?s?|presidenta|premi[eè]re?|minist(?:ers?|res?|ros?|ras?|erin)|chancellor|kanzler(?:in)?|canciller|chanceli(?:er|ere)|cancellier[ea]|chanceler|king|queen|roi|reine|rey|reina|regina|rei|rainha|konig(?:in)?|koning(?:in)?|emir|sultan|ambassad(?:ors?|eur|rice)|embajador(?:a)?|ambasciat(?:ore|rice)|embaixador(?:a)?|botschafter(?:in)?|govern(?:ors?|atore|ador|adora)|gouverneure?|gobernador(?:a)?|mayors?|maires?|alcald(?:e|esa)|sindac[oa]|prefeit[oa]|burgermeister(?:in)?|burgemeester|pm|par|homolog[oa]|homologue|omolog[oa]|counterpart|amtskolleg(?:e|in)|ambtgenoot|ambtgenote)$/u;

function isInDateline(text: string, end: number): boolean {
  const [place = ''] = dateline.exec(text.slice(0, 120)) ?? [];
  return place.length > 0 && end <= place.length;
}
