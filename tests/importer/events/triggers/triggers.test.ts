import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { triggersIn } from '../../../../src/importer/events/triggers/triggers.ts';

const corpus = 'tests/importer/corpus/build';
const stories = readdirSync(corpus).filter((name) =>
  existsSync(join(corpus, name, 'received.txt')),
);
const languages = [...new Set(stories.map((name) => name.split('-')[0] ?? ''))];

/** The lines of all stories of a language. */
function linesOf(language: string): string[] {
  return stories
    .filter((name) => name.startsWith(`${language}-`))
    .flatMap((name) => readFileSync(join(corpus, name, 'received.txt'), 'utf8').split('\n'));
}

describe('the words that tell of events', () => {
  test.each(languages)('are found in a line wherever their pattern is: %s', (language) => {
    const all = new Set(linesOf(language).flatMap((line) => triggersIn(line, language)));
    const found = linesOf(language).map((line) => ({
      line,
      kinds: triggersIn(line, language)
        .map(({ kind, pattern }) => `${kind}: ${pattern}`)
        .toSorted(),
    }));
    const expected = linesOf(language).map((line) => ({
      line,
      kinds: [...all]
        .filter(({ pattern }) => [...line.matchAll(pattern)].length > 0)
        .map(({ kind, pattern }) => `${kind}: ${pattern}`)
        .toSorted(),
    }));
    expect(found).toEqual(expected);
    expect(found.filter(({ kinds }) => kinds.length > 0)).not.toHaveLength(0);
    expect(found.filter(({ kinds }) => kinds.length === 0)).not.toHaveLength(0);
  });

  test('are none in a language that is not known', () => {
    expect(triggersIn('She met the mayor on Monday.', 'tlh')).toEqual([]);
  });
});
