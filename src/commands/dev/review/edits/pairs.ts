import { isMap, isScalar, type Pair } from 'yaml';
import { EditRefused, readYaml } from './record-text.ts';

/** A key of the front matter with its value, and the lines that it takes: offsets, with the last line end. */
export interface KeyLines {
  readonly key: string;
  readonly pair: Pair;
  readonly start: number;
  readonly end: number;
}

/**
 * The keys of some front matter, in their order.
 *
 * @throws EditRefused where it is not one key a line: in braces, for instance.
 */
export function keysIn(front: string): KeyLines[] {
  const { contents } = readYaml(front);
  // Front matter of comments alone.
  if (contents === null) return [];
  if (!isMap(contents) || contents.flow) throw unknownForm();
  const starts = contents.items.map(({ key }) =>
    isScalar(key) && key.range ? key.range[0] : undefined,
  );
  return contents.items.map((pair, index) => {
    const start = starts[index];
    const isOwnLine = start === 0 || (start !== undefined && front[start - 1] === '\n');
    if (start === undefined || !isOwnLine || !isScalar(pair.key)) throw unknownForm();
    const next = starts[index + 1] ?? front.length;
    const lines = front.slice(start, next);
    // What stands below its last line is of the next key, or of none.
    const end = start + lines.replace(/(?:(?<=\n)(?:#.*|[ \t]*)\n)+$/, '').length;
    return { key: String(pair.key.value), pair, start, end };
  });
}

/** What is told where no edit can be made. */
export function unknownForm(): EditRefused {
  return new EditRefused(
    'found front matter in a form that cannot be edited here; write each key on a line of its own',
  );
}
