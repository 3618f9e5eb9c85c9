import type { NamedThing } from '../../../digest/claims/registry.ts';
import { isForm, keysOf, namesOf } from '../name-forms.ts';
import type { Person } from '../person.ts';
import { isRole } from '../words/roles.ts';

/** Which record a person of a story has: one, perhaps one of several, or none. */
export type PersonMatch =
  | { readonly is: 'known'; readonly id: string }
  | { readonly is: 'unsure'; readonly ids: readonly string[] }
  | { readonly is: 'new' };

/**
 * Finds the record of a person. The same whole name, in any order, is the same person; a part of a name is, where
 * the office is the same. All else that fits is unsure, and left to the editor.
 *
 * @param things Of other kinds than people none is looked at.
 */
export function matchPerson(person: Person, things: readonly NamedThing[]): PersonMatch {
  const keys = keysOf(person.name);
  const people = things.filter(({ kind }) => kind === 'people');
  const same = people.filter(
    (thing) => keys.length > 1 && namesOf(thing).some((name) => isSameName(keys, name)),
  );
  const [only] = same;
  if (only && same.length === 1) return { is: 'known', id: only.id };
  if (only) return { is: 'unsure', ids: same.map(({ id }) => id) };
  const fitting = people.filter((thing) =>
    namesOf(thing).some((name) => isForm(keys, name) || isForm(name, keys)),
  );
  const inOffice = fitting.filter((thing) => hasOfficeOf(thing, person));
  const [holder] = inOffice;
  if (holder && inOffice.length === 1) return { is: 'known', id: holder.id };
  return fitting.length > 0 ? { is: 'unsure', ids: fitting.map(({ id }) => id) } : { is: 'new' };
}

/** The same words, in whatever order: "Motegi Toshimitsu" is "Toshimitsu Motegi". */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const mayBe = a.length === b.length && a.every((word) => b.includes(word));
  return mayBe && a.toSorted().join(' ') === b.toSorted().join(' ');
}

/** Whether a record has an office that the story gives to the person, of no other country. */
function hasOfficeOf({ offices }: NamedThing, { offices: printed }: Person): boolean {
  return printed.some(({ title, country }) => {
    const roles = rolesIn(title);
    return offices.some((office) => {
      const its = rolesIn(office.title);
      const isSame = roles.length > 0 && roles.every((role) => its.includes(role));
      return (
        isSame && (country === undefined || office.of.length === 0 || office.of.includes(country))
      );
    });
  });
}

/** `pm` is a prime minister, `fm` a foreign one. */
const inFull: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  fm: 'foreign minister',
  eam: 'external affairs minister',
  cm: 'chief minister',
};

function rolesIn(title: string): string[] {
  return keysOf(title)
    .flatMap((key) => (inFull[key] ?? key).split(' '))
    .filter((key) => isRole(key) || key === 'prime' || key === 'foreign' || key === 'chief');
}
