/** What has names: a person, an organization or a place, as a record or in a view. */
export interface Named {
  readonly name: string;
  readonly sortName?: string | undefined;
  readonly shortName?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/**
 * Every name that a text may call a thing by, each once, its own name first. A check that looks for somebody
 * looks for all of them.
 *
 * @example allNames({ name: 'Ann Onymous', sortName: 'Onymous, Ann', aliases: ['Анна'] })
 * // ['Ann Onymous', 'Onymous, Ann', 'Анна']
 */
export function allNames(thing: Named): string[] {
  const { name, sortName = name } = thing;
  return [...new Set([name, sortName, ...otherNames(thing)])];
}

/** Its names beside the one that is shown and the one that sorts it: the short one, then its aliases. */
export function otherNames({ shortName, aliases = [] }: Named): string[] {
  return [...(shortName === undefined ? [] : [shortName]), ...aliases];
}
