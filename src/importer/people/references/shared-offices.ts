import { wordsOf } from '../../../digest/language/words-of.ts';
import { byPlace, firstFrom, type Mention, type Person, type PrintedOffice } from '../person.ts';
import { isPluralRole } from '../words/plural.ts';

interface Story {
  readonly texts: readonly string[];
  readonly people: readonly Person[];
  readonly named: readonly Mention[];
}

/** Between those who hold the same office: "Ada Okoro *of Halland,* Lars Brandt *of Sund and* Ivo Roe". */
const joined =
  /^(?: (?:of|from|aus|von|du|des|de|del|di|da|do|van|uit) [^,;.]{1,40}?)?(?:,| and|, and| und| y| e| et| en) (?:[\p{Lu}][\p{L}]{0,3}\.? )?$/u;

const counterpart =
  /^(?:counterpart|homolog(?:[oa]|ue)|omolog[oa]|amtskolleg(?:e|en|in)|ambtgenoot|ambtgenote|colega|collega)$/u;

/**
 * The titles of offices that people hold with others: those of an office of several ("the ministers Ada Okoro, Lars Brandt and Ivo Roe"), and that of whose counterpart somebody is.
 *
 * @returns by the index of the person.
 */
export function sharedOffices({ texts, people, named }: Story): ReadonlyMap<number, string[]> {
  const shared = new Map<number, string[]>();
  const add = (person: number, title: string) =>
    shared.set(person, [...(shared.get(person) ?? []), title]);
  const printed = people
    .flatMap(({ offices }, person) => offices.map((office) => ({ ...office, person })))
    .sort(byPlace);
  for (const [index, office] of printed.entries()) {
    const keys = wordsOf(office.title).map(({ key }) => key);
    const before = printed[index - 1];
    const isBeside = before?.paragraph === office.paragraph && before.person !== office.person;
    if (isBeside && keys.some((key) => counterpart.test(key))) add(office.person, before.title);
    if (!keys.some(isPluralRole)) continue;
    for (const person of listedFrom(named, office, texts)) add(person, office.title);
  }
  return shared;
}

/** More hold no office together. */
const most = 20;

/** The first holder of an office of several, and who is named behind in the same list. */
function listedFrom(
  named: readonly Mention[],
  { paragraph, start, person }: PrintedOffice & { person: number },
  texts: readonly string[],
): number[] {
  const from = firstFrom(named, { paragraph, start });
  const list = named[from]?.person === person ? named.slice(from, from + most) : [];
  const end = list.findIndex((each, at) => {
    const before = list[at - 1];
    const between = texts[paragraph]?.slice(before?.end ?? 0, each.start) ?? '';
    return before !== undefined && !(each.paragraph === paragraph && joined.test(between));
  });
  return list.slice(0, end === -1 ? list.length : end).map((each) => each.person);
}
