import type { Stretch } from '../people/person.ts';
import type { Organization } from './read-organizations.ts';

/** Before a body that is with whom something is done, or that does it together with another one. */
const beside =
  /(?:^|[\s,])(?:with|between|and|met|by|mit|und|zwischen|von|con|entre|y|e|avec|et|tra|fra|com|com o|com a)(?:\s+(?:the|an?|der|die|das|dem|den|la|el|le|les|l['’]|los|las|il|lo|gli|o|a|os|as))?(?:\s+\p{Ll}[\p{L}-]*){0,5}\s*$/u;
/** And before one that does it. */
const subject = /^(?:(?:the|der|die|das|la|el|le|il|o|a|los|las|les)\s)?$/iu;
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
    const isBeside = each.start >= at.start + range.start && beside.test(before);
    const isOfLeaders = leaders.test(before);
    const onlySays = attribution.test(text.slice(each.end, at.end));
    if (!onlySays && !isOfLeaders && (isActing || isBeside || isJoined)) taking.push(each);
  }
  return [...new Set(taking.map(({ name }) => name))];
}
