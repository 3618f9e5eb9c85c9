import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { headingIds } from '../../../src/content/body/headings.ts';
import { bodyOf } from '../../digest/bodies.ts';

const idsOf = (markdown: string) => [...headingIds(bodyOf(markdown)).keys()];

describe('the id of a heading', () => {
  test.each([
    ['## Harbour trade', 'harbour-trade', 'lower case, with hyphens'],
    ['## Who said what, and when?', 'who-said-what-and-when', 'without punctuation'],
    ['## *Harbour* `trade`', 'harbour-trade', 'without markup'],
    ['## [Harbour](https://sample.example/) trade', 'harbour-trade', 'without addresses'],
    ['## Größe', 'größe', 'with the letters of any language'],
    ['## 港の貿易', '港の貿易', 'in any script'],
    ['## 🎉', 'section', 'something even where there are no letters'],
  ])('%s is "%s": %s', (markdown, id) => {
    expect(idsOf(markdown)).toEqual([id]);
  });

  test('is a number more for each heading of the same words', () => {
    expect(idsOf('## Trade\n\n## Trade\n\n## Trade')).toEqual(['trade', 'trade-1', 'trade-2']);
  });

  test('is never one that is taken', () => {
    const ids = idsOf(
      '## Trade\n\n## Trade\n\n## Trade 1\n\n## Trade\n\n## 🎉\n\n## 🎉\n\n## Section',
    );
    expect(ids).toHaveLength(7);
    expect(ids).toContain('section-1');
    expect(ids.filter((id) => !/^[a-z]/.test(id))).toEqual([]);
  });

  test('leads to the heading itself', () => {
    const body = bodyOf('## First\n\nWords.\n\n### Second');
    const headings = [...headingIds(body)].map(([id, heading]) => [id, textOf(heading)]);
    expect(headings).toEqual([
      ['first', 'First'],
      ['second', 'Second'],
    ]);
  });
});
