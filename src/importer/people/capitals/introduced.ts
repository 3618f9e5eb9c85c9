import { wordsOf } from '../../../digest/language/words-of.ts';
import { isPluralRole } from '../words/plural.ts';

/** Stems of words for who is somewhere, and for those who belong together. */
const present =
  /(?<!\p{L})(?:presen[tç]|présent|particip|attend|delega|déléga|member|membr|miembr|memb[ro]|invit|guest|gäste|gasten|anwesend|zugegen|aanwezig|teilnehm|teilgenommen|deelnem|deelgenomen|asist|assist|acud|compare|intervenu|signator|signata|firmat|vertret|vertegenwoord|represent|représent|rappresent|mitglied)\p{L}*/iu;
/** What leads from them to their names. */
const is =
  /(?: ?:|(?<!\p{L})(?:are|were|sind|waren|sont|étaient|son|eran|fueron|sono|erano|são|eram|foram|zijn)) $/iu;
const by = /(?<!\p{L})(?:by|durch|par|por|door) $/iu;
/** Verbs that stand before those who do it. */
const verb =
  /(?<!\p{L})(?:nahmen|asist(?:ieron|en)|particip(?:aron|an|aram|am|arono|ano)|acud(?:ieron|en)|concurrieron|comparec(?:ieron|eram)|intervin(?:ieron)|(?:han|hanno|ont|haben|hebben) (?:participado|asistido|acudido|partecipato|participé|assisté)|partecip(?:arono|ano)|sono intervenuti|namen|estuvieron|estiveram) $/iu;
/** What says so stands so near, in characters. */
const farthest = 120;

/**
 * Whether words of a sentence lead to the names of people who are listed behind them: "Also present were: ",
 * "Asistieron ".
 *
 * @param before The text before the first name.
 */
export function introducesPeople(before: string): boolean {
  const sentence = before.slice(-farthest).replace(/^.*[.!?;](?=\s)/su, '');
  if (verb.test(sentence)) return true;
  if (by.test(sentence)) return present.test(sentence);
  if (!is.test(sentence)) return false;
  return present.test(sentence) || wordsOf(sentence).some(({ key }) => isPluralRole(key));
}
