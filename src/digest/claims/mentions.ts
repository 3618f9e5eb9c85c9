import { once } from '../../memoize.ts';
import { literalPattern } from '../language/literal-pattern.ts';
import { normalize } from '../quotation/normalize.ts';
import type { NamedThing } from './registry.ts';

/** Scripts that set no spaces between words, in which a name may stand anywhere. */
const unspaced = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/u;
const letter = String.raw`[\p{L}\p{M}\p{N}]`;

/**
 * Tells of a text whether it has one of some names as whole words, whatever their case. The text is read once,
 * when names are first looked for in it.
 */
export function nameFinder(text: string): (names: readonly string[]) => boolean {
  const read = once(() => fold(text));
  const isIn = (found: string) => (name: string) => {
    const sought = fold(name).trim();
    if (sought === '') return false;
    if (unspaced.test(sought)) return found.includes(sought);
    const start = new RegExp(`(?<!${letter})${literalPattern(sought)}(?!${letter})`, 'u');
    return start.test(found);
  };
  return (names) => names.some(isIn(read()));
}

/**
 * What a text may call a person or an organization by beside the whole names: the family name, the offices,
 * the initials, and `Harbour Board` of `Harbour Board of Port Sample`.
 */
export function shortNames({ names, offices, kind }: NamedThing): string[] {
  if (kind === 'organizations') {
    return names.flatMap((name) => {
      const capitals = name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? [];
      const [head = ''] = name.split(/\s+(?:of|for|in|and|de|des|du|di|der|f\u00fcr|von|van)\s+/i);
      return [
        ...(capitals.length > 1 ? [capitals.join('')] : []),
        ...(head.includes(' ') ? [head] : []),
      ];
    });
  }
  const families = names.flatMap((name) => {
    const [family = '', given] = name.split(',');
    return given === undefined ? (name.split(/\s+/).at(-1) ?? '') : family;
  });
  return [...families.filter((family) => family.length > 1), ...offices.map(({ title }) => title)];
}

function fold(text: string): string {
  return normalize(text).text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
