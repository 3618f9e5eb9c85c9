import type { Part } from './asides.ts';
import { type Phrase, wordBefore } from './phrases.ts';

/** Behind these, somebody is not whom it is done to: "a letter *from* the minister", "una carta *del* ministro". */
const source =
  /^(?:from|of|against|about|over|for|to|on|von|vom|gegen|über|für|de|del|du|des|d['’]|do|da|dos|das|contra|sobre|sur|contre|di|dei|della|dal|dalla|van|over)$/u;
/** And what has to stand there in Spanish, whose verbs have "a" before somebody. */
const personal: Readonly<Record<string, RegExp>> = { es: /^(?:a|al|por)$/u };

const passive = /(?<!\p{L})(?:wurden?|worden|stat[aeio])(?!\p{L})/u;

/** Words that end with a preposition, and what may stand between that and somebody: "dined with *two ministers and*". */
const joined = /(?<!\p{L})(?:with|con|avec|com|met|mit)$/iu;
const right = /^[^,;:.]{0,60}$/u;
/** Behind whom such a verb calls somebody something, or to do something: "called the mayor *a* liar". */
const calling = /^(?:\p{L}+ )?(?:called|rang|appelée?s?|llam(?:ó|aron|ado)|chiamat[oaie])/iu;
const complement: Readonly<Record<string, RegExp>> = {
  en: /^,? (?:an? |["“‘]|to (?!the )\p{Ll}|for )/u,
  fr: /^ à (?:\p{L}+(?:er|ir|re)(?!\p{L})|la démission|se |s['’]|ne )/u,
  es: /^ (?:a (?:\p{L}+(?:[aei]r(?:se)?)(?!\p{L})|la dimisión|que )|[«"“])/u,
  it: /^ a (?:\p{L}+(?:[aei]r(?:e|si))(?!\p{L})|non )/u,
};
/** What somebody said or did, of whom it is: "begrüßte *die Zusage von* Kanzler Ast". */
const deedOf =
  /(?<!\p{L})(?:die|das|den|der) (?:\p{Ll}+ )?\p{L}*(?:[Zz]usage|ung|heit|keit|tion|tät|[Ss]chluss|[Vv]orschlag|[Vv]ertrag|[Rr]ücktritt|[Pp]lan|[Ww]orte?|[Ii]nitiative|[Aa]ngebot|[Ee]rgebnis|[Ss]ieg|[Rr]ede|[Vv]orstoß|[Ww]ahl) (?:vo[nm]|de[rs]) /u;
/** Something of whom stands behind a verb, and not the person: "welcomed *the mayor's promise*". */
const owned = /^['’]s? (?!(?:delegation|team|envoys?|party|entourage)(?!\p{L}))\p{Ll}/u;

/**
 * Whether somebody is the object of a verb, or does what the passive says: "received *the minister*", "was received
 * by *her*". The first who is named behind it decides.
 *
 * @param verb Where the words of the verb stand in the text.
 */
export function hasObject(
  text: string,
  phrases: readonly Phrase[],
  { verb, language }: { verb: Part; language: string },
): boolean {
  const [base = ''] = language.split('-');
  const first = phrases.find(({ lead }) => lead >= verb.start);
  if (!first) return false;
  if (base === 'de' && deedOf.test(text.slice(verb.end, first.start))) return false;
  const between = text.slice(verb.end, first.lead);
  const words = text.slice(verb.start, verb.end);
  if (joined.test(words) && !right.test(between)) return false;
  const behind = text.slice(first.end, first.end + 40);
  if (base === 'en' && owned.test(behind)) return false;
  if (calling.test(words) && complement[base]?.test(behind)) return false;
  if (between.trim() === '') return true;
  const before = wordBefore(text, first);
  if (/^(?:vo[nm]|da|dal|dalla|dall['’]|dai|dagli)$/u.test(before))
    return passive.test(text.slice(verb.start));
  // The article of Dutch, which is a preposition elsewhere.
  if (base === 'nl' && before === 'de') return true;
  // "recibió en Varda a la directora de la asociación Mar Vivo, Ada Kolm"
  if (base === 'es' && /^[^,;.]*(?<!\p{L})(?:a|al)(?!\p{L})/u.test(between)) return true;
  return personal[base]?.test(before) ?? !source.test(before);
}
