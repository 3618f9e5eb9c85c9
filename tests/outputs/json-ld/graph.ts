/** Structured data as a crawler reads it. */
import { expect } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { jsonLd } from '../../../src/outputs/json-ld/json-ld.ts';
import { type Subject, subjectsOf } from '../../../src/outputs/subject.ts';

type Json = string | number | boolean | Json[] | Node;
export interface Node {
  '@id'?: string;
  '@type'?: string;
  [property: string]: Json | undefined;
}

/** The nodes of a page. */
export function graphOf(subject: Subject, digest: Digest): Node[] {
  const document = JSON.parse(jsonLd(subject, digest)) as { '@graph': Node[] };
  expect(Object.keys(document)).toEqual(['@context', '@graph']);
  expect(document).toMatchObject({ '@context': 'https://schema.org' });
  return document['@graph'];
}

/** Every node of the pages of a digest, merged by id, as a crawler has it in the end. */
export function wholeGraph(digest: Digest): Map<string, Node> {
  const nodes = new Map<string, Node>();
  const collect = (node: Node) => {
    const id = node['@id'];
    const type = node['@type'];
    if (id !== undefined && type !== undefined) {
      expect(nodes.get(id)?.['@type'] ?? type, id).toBe(type);
      nodes.set(id, { ...nodes.get(id), ...node });
    }
    for (const value of Object.values(node).flat()) {
      if (typeof value === 'object' && !Array.isArray(value)) collect(value);
    }
  };
  for (const subject of subjectsOf(digest)) graphOf(subject, digest).forEach(collect);
  return nodes;
}

/** A node that has to be there. */
export function nodeAt(nodes: ReadonlyMap<string, Node>, id: string): Node {
  const node = nodes.get(id);
  if (!node) throw new Error(`found no node ${id}`);
  return node;
}
