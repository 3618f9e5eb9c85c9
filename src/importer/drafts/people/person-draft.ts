import { createHash } from 'node:crypto';
import type { Person } from '../../people/person.ts';
import { sortName } from '../../people/sort-name.ts';
import { type Entry, frontMatter, type OpenKey, openKeys } from '../front-matter.ts';
import { plainWords } from '../plain-words.ts';

/** The id that a record of somebody would have: the name in plain letters, or a number made of it. */
export function idOfName(name: string): string {
  return plainWords(name) || `name-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

/**
 * Makes the draft of a person's record. The office is the one that the story prints, and so is its country.
 *
 * @param language Of the story (BCP 47): where the family name stands.
 */
export function personDraft(
  { name, forms, offices }: Person,
  language: string,
): { text: string; open: readonly OpenKey[] } {
  const [office] = offices.filter(isOffice).toSorted((a, b) => rank(b) - rank(a));
  const role = office && {
    title: office.title,
    ...(office.country && { country: office.country }),
  };
  const entries: Entry[] = [
    { key: 'name', value: name },
    sortNameEntry({ name, forms }, language),
    role
      ? {
          key: 'roles',
          value: [role],
          ...(!role.country && {
            review: 'add the country or the organization that it is an office of',
          }),
        }
      : { key: 'roles', review: 'the text names no office' },
    { key: 'draft', value: true },
  ];
  return { text: frontMatter(entries), open: openKeys(entries) };
}

/** How an index sorts somebody; where nothing tells which part is the family name, its editor is to look. */
export function sortNameEntry(
  { name, forms }: Pick<Person, 'name' | 'forms'>,
  language: string,
): Entry & { readonly value: string } {
  const { value, isTold } = sortName(name, forms, language);
  const review = 'look which part is the family name';
  return { key: 'sortName', value, ...(!isTold && { review }) };
}

/** A counterpart holds an office like that of somebody else, which need not have the same name. */
function isOffice({ title }: Person['offices'][number]): boolean {
  return !/counterpart|homólog|homologue|amtskolleg|समकक्ष/iu.test(title);
}

/** An office with its country says more than one without, and one in full more than `PM`. */
function rank({ title, country }: Person['offices'][number]): number {
  const isShort = /^\p{Lu}{2,}$/u.test(title);
  return (country ? 1 : 0) + (isShort ? -2 : 0);
}
