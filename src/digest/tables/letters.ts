import { compareText } from '../compare-text.ts';
import { groupBy } from './group-by.ts';
import type { IndexedKind, LetterRow } from './list-rows.ts';

/** A letter that names begin with: as it is shown, and in an address. */
interface Initial {
  readonly letter: string;
  readonly slug: string;
}

/**
 * The letter that a name is found under: the first one in it, without its accent. In an address, one that
 * is not of A to Z goes by the number of its character.
 *
 * @example initialOf('Émile') // { letter: 'E', slug: 'e' }
 * @example initialOf('Жуков') // { letter: 'Ж', slug: 'u416' }
 */
function initialOf(name: string): Initial {
  const [first = ''] = name.normalize('NFKD').match(/[\p{L}\p{N}]/u) ?? [];
  const [letter] = first.toUpperCase();
  if (letter === undefined) return { letter: '#', slug: 'other' };
  const slug = letter.toLowerCase();
  const isPlain = /^[a-z0-9]$/.test(slug);
  return { letter, slug: isPlain ? slug : `u${letter.codePointAt(0)?.toString(16)}` };
}

/** Parts the records of a kind by the letters of their names; letters in the order of their characters, records in that given. */
export function partByLetter(
  kind: IndexedKind,
  records: readonly { readonly id: string; readonly name: string }[],
): LetterRow[] {
  const groups = groupBy(records, ({ name }) => initialOf(name).slug);
  const rows = [...groups.values()].flatMap((its): LetterRow[] => {
    const [first] = its;
    return first ? [{ kind, ...initialOf(first.name), ids: its.map(({ id }) => id) }] : [];
  });
  return rows.sort((a, b) => compareText(a.letter, b.letter));
}
