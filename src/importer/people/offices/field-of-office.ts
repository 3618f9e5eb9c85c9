import type { Word } from '../../../digest/language/words-of.ts';
import { isOfficeKind, isRole } from '../words/roles.ts';
import { formsOfAddress } from '../words/titles.ts';
import type { WordRange } from './word-range.ts';

/** The field of an office may have so many words. */
const longest = 6;
const joining =
  /^(?:de|del|della|dello|dell|dei|degli|delle|di|do|da|dos|das|des|du|la|le|les|las|los|el|l|für|of|for|on|van|voor|alla|alle|allo|all|agli|ai|al|aux|the|and|und|y|e|et|en)$/iu;

/**
 * How many words with capitals before a name are what an office is for, and the whole office: "ministra dei Trasporti
 * Ludovica Example", "Minister of Foreign Affairs Jane Roe". At least two words stay for the name.
 *
 * @param run Index of its first word, and how many there are.
 */
export function fieldOfOffice(
  words: readonly Word[],
  run: { start: number; length: number },
): { lead: number; office: WordRange } | undefined {
  const { start, length } = run;
  // "ministro dell'Ambiente Ada Okoro"
  const isJoined = /^ (?:dell|d|all)['’]$/u.test(words[start]?.before ?? '');
  if (length < 3 || !(isJoined || joining.test(words[start - 1]?.text ?? ''))) return undefined;
  let role = start - 1;
  while (start - role <= longest && isPart(words[role])) role -= 1;
  // "assessora regionale alla Pesca"
  if (adjective.test(words[role]?.text ?? '') && isRole(words[role - 1]?.key ?? '')) role -= 1;
  const noun = words[role];
  if (!noun || !isRole(noun.key) || start - role > longest) return undefined;
  // "die Minister Jörn Petersen und Ada Roe" are two.
  if (words[role + 1]?.isCapital && role + 1 < start) return undefined;
  // "Adviser to the President on Transit"
  if (words[role - 2]?.text === 'to' && isRole(words[role - 3]?.key ?? '')) role -= 3;
  let lead = 1;
  const isField = (word: Word | undefined) =>
    !word?.isCapital || isOfficeKind(word.key) || (lead === 1 && pluralAdjective.test(word.key));
  while (lead < length - 2 && isField(words[start + lead])) lead += 1;
  const office = start + lead;
  // "Minister for Ports Shri Ada Okoro"
  while (lead < length - 1 && formsOfAddress.has(words[start + lead]?.key ?? '')) lead += 1;
  const name = words.slice(start + lead, start + length);
  const whole = name.filter(({ isCapital, before }) => isCapital && before !== '-');
  if (!name[0]?.isCapital || whole.length < 2) return undefined;
  // "ministre de l'Énergie de Haute-Lisse": what stands behind "of" is whose office it is.
  if (joining.test(words[start + lead - 1]?.text ?? '')) return undefined;
  let from = role;
  while (from > 0 && words[from]?.before === ' ' && isKind(words[from - 1])) from -= 1;
  return { lead, office: [from, office] };
}

/** "Obras *Públicas*", "Affaires *sociales*" */
const pluralAdjective = /(?:ic[ao]s|ales|ari[ao]s|iv[ao]s|iques|elles|eriores|iche|ichi)$/u;

const adjective =
  /^\p{Ll}+(?:ale|[ai]l|[ai]l[el]e|an[ao]?|ic[ao]|iv[ao]|at[ao]|ad[ao]|ée?|unta|unt[ao]|tiv[ao]|ari[ao])$/u;

function isPart(word: Word | undefined): boolean {
  if (!word || !/^[ \u00a0'’]$/u.test(word.before)) return false;
  return joining.test(word.text) || (word.isCapital && !isRole(word.key));
}

function isKind(word: Word | undefined): boolean {
  return word !== undefined && (isRole(word.key) || isOfficeKind(word.key));
}
