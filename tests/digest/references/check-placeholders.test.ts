import { describe, expect, test } from 'vitest';
import { readSources } from '../../../src/content/files/read.ts';
import { kinds } from '../../../src/content/kinds.ts';
import { loadContent } from '../../../src/content/load.ts';
import { placeholdersOf } from '../../../src/content/new/placeholders.ts';
import { loadDigest } from '../../../src/digest/load.ts';
import { folderOf } from '../../project.ts';
import { loadFromMemory } from '../digests.ts';
import { cast, type RecordText, write } from '../records.ts';

async function told(...texts: RecordText[]) {
  const ids = texts.map(({ id }) => id);
  const others = cast.filter(({ id }) => !ids.includes(id));
  const { problems } = await loadFromMemory([...others, ...texts]);
  return problems
    .filter(({ ruleId }) => ruleId === 'placeholder')
    .map(({ file, reason, fatal }) => `${file} ${fatal ? '!' : ''}${reason.split(' in what')[0]}`);
}

const { records } = loadContent(folderOf('digest'));

describe('what npm run new writes for an editor to replace', () => {
  test('is known from what it writes', () => {
    expect(placeholdersOf('people', records)).toContainEqual({
      path: ['name'],
      words: 'Given Family',
    });
    expect(placeholdersOf('articles', records).map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Headline', 'Agency', 'The text of the article, unaltered.']),
    );
    const all = kinds.flatMap((kind) => placeholdersOf(kind, records)).map(({ words }) => words);
    for (const fine of ['en', 'source', 'X', 'UTC', 'excerpt', 'green', 'bilateral-meeting']) {
      expect(all).not.toContain(fine);
    }
  });

  test('is told of where it is published', async () => {
    expect(await told(write('topics', 'x', '', { name: 'Name of the topic' }))).toEqual([
      'content/topics/x.md found "Name of the topic"',
    ]);
    expect(await told(write('articles', 'x', 'The text of the article, unaltered.'))).toEqual([
      'content/articles/x.md found "The text of the article, unaltered."',
    ]);
  });

  test('is not in a draft', async () => {
    const draft = { name: 'Name of the topic', draft: true };
    expect(await told(write('topics', 'x', '', draft))).toEqual([]);
  });
});

describe('words that nobody means to publish', () => {
  test.each([
    [write('topics', 'x', 'TODO: say what it is.'), 'topics/x.md found "TODO"'],
    [write('topics', 'x', '', { name: 'Lorem ipsum' }), 'topics/x.md found "Lorem ipsum"'],
    [write('people', 'x', '', { name: 'Jane Doe' }), 'people/x.md found "Jane Doe"'],
    [
      write('people', 'x', '', { roles: [{ title: 'TODO', country: 'Y' }] }),
      'people/x.md found "TODO"',
    ],
    [write('places', 'x', '', { aliases: ['Port X', 'TODO'] }), 'places/x.md found "TODO"'],
    [write('articles', 'x', 'Lorem ipsum dolor.'), 'articles/x.md found "Lorem ipsum"'],
  ])('are told of: %2$s', async (text, expected) => {
    expect(await told(text)).toEqual([`content/${expected}`]);
  });

  test.each([
    [
      write('articles', 'x', 'The case of Jane Doe is on the TODO list.'),
      'they may be those of a copy',
    ],
    [write('topics', 'x', 'TODO POR LA PATRIA, todo.'), 'they are of another language'],
    [write('topics', 'x', 'The todos of the harbour.'), 'they are other words'],
  ])('are not where %2$s', async (text) => {
    expect(await told(text)).toEqual([]);
  });
});

test.each(['digest', 'minimal', 'accounts', 'sources'] as const)(
  'The %s digest of the tests has no placeholder',
  async (name) => {
    const root = folderOf(name);
    const { problems } = await loadDigest(root, { sources: readSources(root) });
    expect(problems.filter(({ ruleId }) => ruleId === 'placeholder')).toEqual([]);
  },
);
