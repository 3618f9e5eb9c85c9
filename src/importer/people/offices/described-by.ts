import type { Word } from '../../../digest/language/words-of.ts';
import { calendarNames } from '../../story/days/calendar-names.ts';
import { isDone } from '../words/verbs.ts';
import { isAnd, isCompany, isDeterminer, isVerb } from './small-words.ts';
import type { WordRange } from './word-range.ts';

/** A description has at most so many words. */
const mostDescribing = 8;
/** Nouns of places, bodies, times, works and events, whose names have capitals as well, as keys. */
const things = new Set(
  (
    'capital city town village port island river lake mountain country state province region district street square palace museum hotel hospital school university stadium park bridge ' +
    'company firm party newspaper paper magazine agency bank airline club team group band union station channel network ship vessel ferry boat train plane book film movie novel album song play series game show ' +
    'day week month year morning evening night hour time moment war meeting summit talks visit trip tour conference forum deal agreement accord treaty pact law case story report event ceremony match race final festival ' +
    'ciudad pueblo isla rio provincia puerto empresa partido diario periodico agencia banco aerolinea equipo grupo barco buque libro pelicula novela disco cancion dia semana mes ano noche tarde manana vispera reunion cumbre visita acuerdo ley feria ' +
    'ville village ile fleuve riviere pays region port entreprise societe parti journal agence banque compagnie navire bateau livre film roman album jour semaine mois annee nuit soir matin veille reunion sommet visite accord loi salle rue place ' +
    'cidade vila ilha rio pais porto jornal banco companhia navio barco livro filme romance noite manha tarde cimeira encontro acordo lei'
  ).split(' '),
);

/** Whether a noun, as a key, is one of a place, a body, a time, a work or an event, and so of nobody. */
export function namesThing(key: string): boolean {
  return things.has(key) || calendarNames().weekdays.has(key);
}

/**
 * "His opposite number from Corrin, Nkechi Roe,": a description with an article or a possessive, whose noun is none
 * of a thing, and a whole name behind a comma.
 */
export function describedBy(
  words: readonly Word[],
  [start, from]: WordRange,
  [, to]: WordRange,
): WordRange | undefined {
  const name = words.slice(from, to);
  if (name.length < 2 || !name[0]?.isCapital || !name[1]?.isCapital) return undefined;
  const textAt = (index: number) => words[index]?.text ?? '';
  let at = from - 1;
  // "El titular de Hacienda": "de" is an article in Dutch alone.
  const isOf = (index: number) => textAt(index) === 'de' && words[index + 1]?.isCapital === true;
  const begins = (index: number) =>
    (isDeterminer(textAt(index)) && !isOf(index)) || isOwner(textAt(index));
  while (at > start && !begins(at)) at -= 1;
  // The article of a place in the description: "el rector de la isla".
  while (at > start && isJoiningWord(textAt(at - 1))) {
    at -= 2;
    while (at > start && !isDeterminer(textAt(at))) at -= 1;
  }
  const article = words[at];
  const its = words.slice(at + 1, from);
  const [noun] = its;
  if (!article || !noun || noun.isCapital || its.length > mostDescribing) return undefined;
  if (!isDeterminer(article.text) && !isOwner(article.text)) return undefined;
  const before = textAt(at - 1);
  const opens = article.opens || at === start || isAnd(before) || isCompany(before);
  const isThing = its.some(({ key, text }) => namesThing(key) || isVerb(text) || isDone(text));
  return opens && !isThing ? [at + 1, from] : undefined;
}

function isOwner(text: string): boolean {
  return /['’]s$/u.test(text);
}

function isJoiningWord(text: string): boolean {
  return /^(?:of|de|del|du|des|do|da|dos|von|van|di|from|for|aus|für)$/iu.test(text);
}
