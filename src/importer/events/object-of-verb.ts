import type { Part } from './asides.ts';
import { type Phrase, wordBefore } from './phrases.ts';

/** Behind these, somebody is not whom it is done to: "a letter *from* the minister", "una carta *del* ministro". */
const source =
  /^(?:from|of|against|about|over|for|to|on|von|vom|gegen|über|für|de|del|du|des|d['’]|do|da|dos|das|contra|sobre|sur|contre|di|dei|della|dal|dalla|van|over)$/u;
/** And what has to stand there in Spanish, whose verbs have "a" before somebody. */
const personal: Readonly<Record<string, RegExp>> = { es: /^(?:a|al|por)$/u };

const passive = /(?<!\p{L})(?:wurden?|worden|stat[aeio])(?!\p{L})/u;

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
  if (text.slice(verb.end, first.lead).trim() === '') return true;
  const before = wordBefore(text, first);
  if (/^(?:vo[nm]|da|dal|dalla|dall['’]|dai|dagli)$/u.test(before))
    return passive.test(text.slice(verb.start));
  // The article of Dutch, which is a preposition elsewhere.
  if (base === 'nl' && before === 'de') return true;
  // "recibió en Varda a la directora de la asociación Mar Vivo, Ada Kolm"
  const between = text.slice(verb.end, first.lead);
  if (base === 'es' && /^[^,;.]*(?<!\p{L})(?:a|al)(?!\p{L})/u.test(between)) return true;
  return personal[base]?.test(before) ?? !source.test(before);
}
