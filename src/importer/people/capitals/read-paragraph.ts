import { type Word, wordsOf } from '../../../digest/language/words-of.ts';
import type { ReadParagraph } from '../named.ts';
import { isRole } from '../words/roles.ts';
import { formsOfAddress } from '../words/titles.ts';
import { withListed } from './listed.ts';
import { readNamed } from './read-named.ts';
import { readRun } from './read-run.ts';
import { type Run, runsOf } from './runs.ts';
import { unnamedOffices } from './unnamed-offices.ts';

/** Where a paragraph stands, and its language (BCP 47). */
export interface Where {
  readonly paragraph: number;
  readonly language: string;
}

/** What a paragraph says of people, in a script with capitals. */
export function readCapitals(text: string, where: Where): ReadParagraph {
  const words = wordsOf(text);
  const runs = runsOf(words, where.language).map((run) =>
    readRun(run, isNounBefore(words, run, where)),
  );
  const named = runs.flatMap((run) => {
    const found = run.name.length > 0 ? readNamed(text, words, run, where) : undefined;
    return found ? [found] : [];
  });
  const all = withListed(text, named);
  return { named: all, offices: unnamedOffices(words, all, where.paragraph) };
}

/**
 * German nouns have capitals, and a name that another noun stands before has an article: "dem Reeder Cord Brammer";
 * French ones of where somebody is from: "le Marnais Luc Aran".
 */
function isNounBefore(words: readonly Word[], run: Run, { language }: Where): boolean {
  const [first, second, third] = run;
  const at = first?.index ?? 0;
  // "der 62-jährige Fischer Heino Roe"
  const hasAdjective =
    trades.test(first?.key ?? '') && /e[mnrs]?$/u.test(words[at - 1]?.text ?? '');
  const from = hasAdjective ? (/^\d/u.test(words[at - 2]?.text ?? '') ? at - 3 : at - 2) : at - 1;
  const article = words[from]?.text ?? '';
  const isFrench =
    /^fr\b/u.test(language) &&
    /^(?:le|la|au|du|aux)$/iu.test(article) &&
    (demonym.test(first?.text ?? '') || isNoOffice(first));
  if (isFrench) return first?.before === ' ' && second?.before === ' ' && third?.before === ' ';
  return (
    /^de\b/u.test(language) &&
    first?.before === ' ' &&
    /^(?:der|die|den|dem|zur|zum|beim|vom|im|am|ins|ans|eine?[mnr]?|(?:ihr|sein)(?:e[mnr]?)?)$/iu.test(
      article,
    ) &&
    second?.isCapital === true &&
    second.before === ' ' &&
    third?.before === ' '
  );
}

/** Before a name, an article has a noun: "la *Tanouane* Aminata Gaye", but not "le Dr Luc Aran". */
function isNoOffice(word: Word | undefined): boolean {
  return word !== undefined && !isRole(word.key) && !formsOfAddress.has(word.key);
}

/** German trades that are family names as well. */
const trades =
  /^(?:fischer|bauer|muller|schneider|schmied|koch|jager|backer|metzger|weber|maler|gartner|schafer|maurer|brauer|wachter|schreiner|zimmermann|kaufmann|topfer|hirt|glaser|schuster)(?:in)?$/u;
const demonym = /(?:ais|aise|ois|oise|ien|ienne|ain|aine|éen|éenne|ard|arde)$/u;
