import { expect, test } from 'vitest';
import { cast, write } from '../../records.ts';
import { siteWith, warned } from '../warned.ts';

const article = write('articles', 'the-article', 'They met in the harbour.');

function told(summary: string): string[] {
  const body = `${summary}\n\n[^1]: [Wire](../articles/the-article.md) "They met in the harbour"`;
  return warned(
    [siteWith('uncited'), ...cast.slice(1), article, write('events', 'e', body)],
    'uncited',
  );
}

test('a sentence behind the last footnote of its paragraph is told', () => {
  expect(told('They met.[^1] They\nalso ate fish.')).toEqual([
    expect.stringContaining(
      'found "They also ate fish." behind the last footnote of its paragraph',
    ),
  ]);
});

test.each([
  'They met.[^1]',
  'They met[^1].',
  'They met,[^1] officials said.',
  'They met.[^1]\n\n> [!NOTE]\n> They have met before.',
])('%j has none', (summary) => {
  expect(told(summary)).toEqual([]);
});
