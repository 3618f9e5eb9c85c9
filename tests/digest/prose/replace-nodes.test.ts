import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { replaceNodes } from '../../../src/digest/prose/replace-nodes.ts';
import { bodyOf } from '../bodies.ts';
import { anyArticle } from '../random-texts.ts';

const upper = (node: Nodes) =>
  node.type === 'text' ? [{ ...node, value: node.value.toUpperCase() }] : undefined;

describe('a tree with other nodes', () => {
  const body = bodyOf('One *two* three.\n\nFour [five](https://five.example/) six.');

  test('has them where the old ones were, and the old tree stays as it is', () => {
    const before = structuredClone(body);
    expect(textOf(replaceNodes(body, upper))).toBe('ONE TWO THREE.FOUR FIVE SIX.');
    expect(body).toEqual(before);
  });

  test('may have none or several for one', () => {
    const split = replaceNodes(body, (node) => {
      if (node.type === 'link') return [];
      return node.type === 'emphasis' ? [...node.children, ...node.children] : undefined;
    });
    expect(textOf(split)).toBe('One twotwo three.Four  six.');
  });

  test('shares with it what holds no other node', () => {
    const linked = replaceNodes(body, (node) => (node.type === 'link' ? [] : undefined));
    expect(linked.children[0]).toBe(body.children[0]);
    expect(linked.children[1]).not.toBe(body.children[1]);
  });

  test('is the old one where nothing is replaced', () => {
    expect(replaceNodes(body, () => undefined)).toBe(body);
    expect(replaceNodes(body, (node) => (node.type === 'text' ? [node] : undefined))).toBe(body);
  });

  test('is made from the first node to the last, with what each is in', () => {
    const seen: string[] = [];
    replaceNodes(body, (node, ancestors) => {
      if (node.type === 'text') {
        seen.push([...ancestors.map(({ type }) => type), node.value].join(' '));
      }
      return undefined;
    });
    expect(seen).toEqual([
      'root paragraph One ',
      'root paragraph emphasis two',
      'root paragraph  three.',
      'root paragraph Four ',
      'root paragraph link five',
      'root paragraph  six.',
    ]);
  });

  test('has the same text nodes changed as a visit would change in a copy, whatever the article', () => {
    fc.assert(
      fc.property(anyArticle, (markdown) => {
        const tree = bodyOf(markdown);
        const copy: Root = structuredClone(tree);
        visit(copy, 'text', (node) => {
          node.value = node.value.toUpperCase();
        });
        expect(replaceNodes(tree, upper)).toEqual(copy);
      }),
      { numRuns: 50 },
    );
  });
});
