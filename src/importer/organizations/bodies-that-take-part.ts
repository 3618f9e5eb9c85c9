import { keyOf } from '../../digest/language/words-of.ts';
import type { Stretch } from '../people/person.ts';
import type { Organization } from './read-organizations.ts';
import { isAssembly } from './words.ts';

/** Before a body that is with whom something is done, or that does it together with another one. */
const beside =
  /(?:^|[\s,])(?:with|between|and|met|by|mit|und|zwischen|von|con|entre|y|e|avec|et|tra|fra|com|com o|com a)(?:\s+(?:the|an?|der|die|das|dem|den|la|el|le|les|l['’]|los|las|il|lo|gli|o|a|os|as))?(?:\s+\p{Ll}[\p{L}-]*){0,5}\s*$/u;
/** And before one that does it. */
const subject = /^(?:(?:the|der|die|das|la|el|le|il|o|a|los|las|les)\s)?$/iu;
/** The same where another part of the sentence stands before it. */
const inClause =
  /(?:^|[,;:–—] |(?<!\p{L})(?:and|und|et|y|e) )(?:(?:the|der|die|das|la|el|le|il|lo|o|a|los|las|les|de|het) |l['’])$/iu;
const toVerb = /^(?: \p{Ll}[\p{L}’'-]*){0,3} ?$/u;
/** Behind one that others speak for: "The agency, represented by its director,". */
const isSpokenFor =
  /^, (?:represented|vertreten|représentée?|representad[oa]|rappresentat[oa]|vertegenwoordigd) (?:by|durch|par|por|da|dal|dalla|door)(?!\p{L})/u;
/** Before a body whose people are named elsewhere. */
const leaders =
  /(?<!\p{L})(?:(?:leaders?|heads?|presidents?|members?) of|dirigentes de|líderes de|jefes de|miembros de|responsables (?:de|du)|dirigeants (?:de|du)|Vertreter(?:n|innen)? (?:der|des)|Spitzen? (?:der|des)|dirigenti (?:di|del|della)|vertici (?:di|del|della)|líderes d[aeo]|dirigentes d[aeo])(?: (?:the|la|el|los|las|l['’]|a|o))? $/iu;
const attribution =
  /^,? ?(?:said|says|told|announced|reported|sagte|teilte|dijo|informó|a (?:dit|annoncé)|ha detto)(?!\p{L})/u;

/**
 * The bodies that take part in what a sentence tells of: those with which it begins, and those with whom somebody
 * does it. One that only says so takes no part.
 *
 * @param range The words that tell of it, within the sentence.
 */
export function bodiesThatTakePart(
  organizations: readonly Organization[],
  at: Stretch,
  { text, range }: { text: string; range: { start: number; end: number } },
): string[] {
  const inside = organizations.filter(
    ({ paragraph, start, end }) => paragraph === at.paragraph && start >= at.start && end <= at.end,
  );
  const taking: Organization[] = [];
  for (const each of inside) {
    const before = text.slice(at.start, each.start);
    const last = taking.at(-1);
    const isJoined =
      last !== undefined &&
      /^,? (?:and|und|y|e|et)(?: \p{Ll}+){0,2} $/u.test(text.slice(last.end, each.start));
    const isActing = each.end <= at.start + range.start && subject.test(before);
    // "In the capital, the Senate voted", "il Senato ha approvato"
    const isSubject =
      each.end <= at.start + range.start &&
      inClause.test(before) &&
      toVerb.test(text.slice(each.end, at.start + range.start));
    const isBeside =
      !isAssembly(keyOf(each.name)) && each.start >= at.start + range.start && beside.test(before);
    const isOfLeaders = leaders.test(before);
    const behind = text.slice(each.end, at.end);
    const isThere = isSpokenFor.test(behind) && subject.test(before);
    const onlySays = attribution.test(behind);
    const takesPart = isActing || isSubject || isThere || isBeside || isJoined;
    if (!onlySays && !isOfLeaders && takesPart) taking.push(each);
  }
  return [...new Set(taking.map(({ name }) => name))];
}
