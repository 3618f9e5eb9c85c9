import type { Person } from '../../digest/model.ts';

/** A person, or a name that has no parts: that of an organization, or the only one a person has. */
export type Author = { family: string; given: string } | { literal: string };

/**
 * Takes the name of a person apart where the name by which it is sorted has a comma.
 *
 * @example authorOf({ name: 'Ann Onymous', sortName: 'Onymous, Ann' }) // { family: 'Onymous', given: 'Ann' }
 */
export function authorOf({ name, sortName }: Pick<Person, 'name' | 'sortName'>): Author {
  const [family = '', ...rest] = sortName.split(',').map((part) => part.trim());
  const given = rest.join(', ');
  return given === '' || family === '' ? { literal: name } : { family, given };
}

/** The name as an index has it: `Onymous, Ann`. */
export function invertedName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}
