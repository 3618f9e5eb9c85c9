import { isAmong, isType, rangeOf } from '../schema-org.ts';
import type { Node } from './graph.ts';

const texts = ['Text', 'URL', 'Date', 'DateTime', 'Time'];
const numbers = ['Number', 'Integer'];

/** A number and its unit, as in `7 ft`: https://schema.org/Distance */
const distance = /^\d+(\.\d+)? [a-z]+$/;

/** What is wrong with a node, by the vocabulary. */
export function mistakesIn(node: Node, nodes: ReadonlyMap<string, Node>, via?: string): string[] {
  const { '@id': id = '', '@type': type = '', ...properties } = node;
  if (!isType(type)) return [`${id}: no type "${type}"`];
  return Object.entries(properties).flatMap(([property, values]) => {
    // An action says how a value gets into it; a role holds what it is the role of.
    if (property.endsWith('-input') || (type === 'Role' && property === via)) return [];
    const range = rangeOf(type, property);
    if (!range) return [`${id}: ${type} has no "${property}"`];
    return [values ?? []].flat().flatMap((value) => {
      const place = `${id}: ${type}.${property}`;
      if (typeof value === 'number') {
        return numbers.some((name) => range.includes(name)) ? [] : [`${place} is no number`];
      }
      if (typeof value === 'string' && range.includes('Distance')) {
        return distance.test(value) ? [] : [`${place} is no distance`];
      }
      if (typeof value === 'string') {
        return isAmong(value, range) || texts.some((name) => range.includes(name))
          ? []
          : [`${place} is no text`];
      }
      if (typeof value !== 'object' || Array.isArray(value)) return [`${place} is odd`];
      const target = value['@type'] ? value : nodes.get(value['@id'] ?? '');
      if (!target) return [`${place} leads to ${value['@id']}, which is nowhere`];
      if (target['@type'] === 'Role') return mistakesIn(target, nodes, property);
      if (!isAmong(target['@type'] ?? '', range)) return [`${place} is no ${target['@type']}`];
      return value['@type'] ? mistakesIn(value, nodes) : [];
    });
  });
}
