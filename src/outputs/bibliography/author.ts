import type { Document } from '../../digest/model.ts';

/** A person, or a name that has no parts: that of an organization, or the only one a person has. */
export type Author = { family: string; given: string } | { literal: string };

/**
 * Takes the name of a person apart where the name by which it is sorted has a comma. That of an organization,
 * which is sorted by its name, is whole.
 *
 * @example authorOf({ name: 'Ann Onymous', sortName: 'Onymous, Ann' }) // { family: 'Onymous', given: 'Ann' }
 */
export function authorOf({ name, sortName = '' }: { name: string; sortName?: string }): Author {
  const [family = '', ...rest] = sortName.split(',').map((part) => part.trim());
  const given = rest.join(', ');
  return given === '' || family === '' ? { literal: name } : { family, given };
}

/** Who issued a document; one who has no page has a name of one piece. */
export function issuerOf({ issuer }: Document): Author {
  return issuer.agent ? authorOf(issuer.agent) : { literal: issuer.name };
}

/**
 * The name as a reference manager takes it, which reads "Family, Given". A comma keeps a name of several words in one
 * piece, which would otherwise be taken for those of a person.
 *
 * @example indexName({ literal: 'Press Agency' }) // 'Press Agency,'
 */
export function indexName(author: Author): string {
  return 'literal' in author ? asOneName(author.literal) : invertedName(author);
}

/** The name of an organization, in the same way. */
export function asOneName(name: string): string {
  return name.includes(' ') ? `${name},` : name;
}

/** The name as an index has it: `Onymous, Ann`. */
export function invertedName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}
