import { isMap, isNode, isScalar, isSeq } from 'yaml';
import { type Point, startOfFile } from '../../problem.ts';
import type { ValuePath } from '../records.ts';
import type { FrontMatterFile } from './front-matter.ts';

/** The place of every value; that of a key without a value is behind it. */
export function placesOf({ yaml, placeAt }: FrontMatterFile): Record<string, Point> {
  const places: [path: string, Point][] = [];
  const add = (node: unknown, path: ValuePath) => {
    if (!isNode(node)) return;
    if (path.length > 0 && node.range) places.push([path.join('/'), placeAt(node.range[0])]);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key)) add(value, [...path, String(key.value)]);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) add(item, [...path, index]);
    }
  };
  add(yaml.contents, []);
  return Object.fromEntries(places);
}

/** Place in the file of a value, or of the nearest one above it that is there. */
export function placeOf({ yaml, placeAt }: FrontMatterFile, path: readonly PropertyKey[]): Point {
  for (let length = path.length; length > 0; length -= 1) {
    const node = yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return placeAt(node.range[0]);
  }
  return startOfFile;
}
