import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';

function linksIn(text: string): [words: string, url: string][] {
  const empty: Root = { type: 'root', children: [] };
  const links: [string, string][] = [];
  visit(parseMarkdown('content/articles/x.md', text, 1, []) ?? empty, 'link', (link) => {
    links.push([textOf(link), link.url]);
  });
  return links;
}

test.each([
  ['（https://a.example/b）です', 'https://a.example/b', 'https://a.example/b'],
  ['https://a.example/b。次', 'https://a.example/b', 'https://a.example/b'],
  ['「www.a.example」と', 'www.a.example', 'http://www.a.example'],
  ['宛先：b@a.example、電話', 'b@a.example', 'mailto:b@a.example'],
  ['https://a.example/b.）', 'https://a.example/b', 'https://a.example/b'],
  ['https://a.example/日本/々', 'https://a.example/日本/々', 'https://a.example/日本/々'],
])('the address in %j ends before a full-width mark', (text, words, url) => {
  expect(linksIn(text)).toEqual([[words, url]]);
});

test('of two addresses with a full-width mark between them, both are links', () => {
  const [first, second] = ['https://a.example/', 'https://b.example/c'];
  expect(linksIn(`${first}、${second}。`)).toEqual([
    [first, first],
    [second, second],
  ]);
});

test('the address of a link that has words of its own is left alone', () => {
  expect(linksIn('[（b）](https://a.example/（b）)')).toEqual([
    ['（b）', 'https://a.example/（b）'],
  ]);
});
