import { oncePer } from '../../../memoize.ts';
import type { Registry } from '../registry.ts';
import { type NameParts, partsOf } from './name-parts.ts';
import { isNamedIn, type NameText } from './named-in.ts';
import { shortestStem } from './same-word.ts';

/** Finds the things of a registry that a text may name, by the start of a word that they share with it. */
interface ThingIndex {
  readonly byStart: ReadonlyMap<string, readonly NameParts[]>;
  readonly unparted: readonly NameParts[];
}

const indexOf = oncePer((registry: Registry): ThingIndex => {
  const all = partsOf(registry);
  const byStart = new Map<string, NameParts[]>();
  for (const parts of all) {
    const starts = new Set(
      [...parts.names.flat(), ...parts.alone].map((key) => key.slice(0, shortestStem)),
    );
    for (const start of starts) {
      const others = byStart.get(start);
      if (others) others.push(parts);
      else byStart.set(start, [parts]);
    }
  }
  return { byStart, unparted: all.filter(({ unparted }) => unparted.length > 0) };
});

/** The things of a registry that share a word with some words that have a capital. */
export function candidatesFor(registry: Registry, { words }: Pick<NameText, 'words'>): NameParts[] {
  const { byStart } = indexOf(registry);
  const starts = words.filter(({ isCapital }) => isCapital).map(({ key }) => key);
  return [...new Set(starts.flatMap((key) => byStart.get(key.slice(0, shortestStem)) ?? []))];
}

/** The things of a registry that have a name in a script without capitals. */
export function unpartedThings(registry: Registry): readonly NameParts[] {
  return indexOf(registry).unparted;
}

/** The things of a registry that a text names. */
export function thingsIn(registry: Registry, text: NameText): NameParts[] {
  const candidates = new Set([...candidatesFor(registry, text), ...unpartedThings(registry)]);
  return [...candidates].filter((parts) => isNamedIn(parts, text));
}
