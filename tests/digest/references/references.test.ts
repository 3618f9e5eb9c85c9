import { describe, expect, test } from 'vitest';
import { checkReferences } from '../../../src/digest/references/references.ts';
import { formatProblem, type Problem } from '../../../src/problem.ts';
import { cast, contentOf, type RecordText, write } from '../records.ts';

const article = write('articles', 'the-article', 'Words.');
const post = write('posts', 'the-post', 'Words.');
const world = [...cast, article, post];

function problemsOf(...texts: RecordText[]): string[] {
  const problems: Problem[] = [];
  checkReferences(contentOf([...world, ...texts]), problems);
  return problems.map(formatProblem);
}

test('a record may refer to any other that is there', () => {
  const event = write('events', 'meeting', 'Words.', {
    place: 'port-sample',
    posts: ['the-post'],
  });
  const about = write('posts', 'another-post', 'Words.', { event: 'meeting' });
  expect(problemsOf(event, about)).toEqual([]);
});

describe('an id that no record has is a problem', () => {
  const id = 'nobody-here';
  const agents = 'people/ or content/organizations';

  test.each([
    ['author', agents, write('posts', 'x', 'Words.', { author: id })],
    ['quotedIn', 'articles/ or content/documents', write('posts', 'x', 'Words.', { quotedIn: id })],
    ['event', 'events', write('posts', 'x', 'Words.', { event: id })],
    ['replyTo', 'posts', write('posts', 'x', 'Words.', { replyTo: id })],
    ['quotes', 'posts', write('posts', 'x', 'Words.', { quotes: [id] })],
    ['track', 'tracks', write('events', 'x', 'Words.', { track: id })],
    ['place', 'places', write('events', 'x', 'Words.', { place: id })],
    ['participants', agents, write('events', 'x', 'Words.', { participants: ['ada-example', id] })],
    ['topics', 'topics', write('events', 'x', 'Words.', { topics: [id] })],
    ['posts', 'posts', write('events', 'x', 'Words.', { posts: [id] })],
    ['people', 'people', write('tracks', 'x', 'Words.', { people: [id] })],
    ['organizations', 'organizations', write('tracks', 'x', 'Words.', { organizations: [id] })],
    [
      'participants',
      agents,
      write('events', 'x', 'Words.', { participants: [{ id, as: 'Guest' }] }),
    ],
  ])('"%s", which is one of %s', (key, folder, text) => {
    const [problem = '', ...more] = problemsOf(text);
    expect(more).toEqual([]);
    expect(problem).toContain(`content/${text.kind}/x.md:`);
    expect(problem.replace(/^\S+ /, '')).toBe(
      `found "${id}" for "${key}"; expected the id of a file in content/${folder}/ (unknown-reference)`,
    );
  });

  test('and so is that of the record itself', () => {
    expect(problemsOf(write('posts', 'x', 'Words.', { replyTo: 'x' }))).toEqual([
      expect.stringMatching(
        /^content\/posts\/x\.md:\d+:\d+: found the id of the record itself for "replyTo"; expected that of another/,
      ),
    ]);
  });

  test('at the place of the id, each of a list at its own', () => {
    const event = write('events', 'x', 'Words.', {
      participants: ['nobody', 'ada-example', 'none'],
    });
    const places = problemsOf(event).map((problem) => problem.split(' ')[0]);
    const lineOf = (id: string) => event.text.split('\n').indexOf(`  - ${id}`) + 1;
    expect(places).toEqual([
      `content/events/x.md:${lineOf('nobody')}:5:`,
      `content/events/x.md:${lineOf('none')}:5:`,
    ]);
  });

  test('with the id that is most like it', () => {
    const [problem] = problemsOf(write('posts', 'x', 'Words.', { author: 'ada-exmaple' }));
    expect(problem).toContain('; did you mean "ada-example"?');
  });

  test('but not where the record is there, and has a problem itself', () => {
    const broken = { kind: 'people', id: 'broken', text: '---\nnam: x\n---\n' } as const;
    const event = write('posts', 'x', 'Words.', { author: 'broken' });
    expect(problemsOf(broken, event)).toEqual([]);
  });

  test('but not where it is no id at all, which is told', () => {
    const event = write('events', 'x', 'Words.', { topics: ['Harbour Trade', 'nothing'] });
    expect(problemsOf(event).map((problem) => problem.replace(/^\S+ /, ''))).toEqual([
      'found "nothing" for "topics"; expected the id of a file in content/topics/ (unknown-reference)',
    ]);
  });

  test('an id of another kind does not count', () => {
    expect(problemsOf(write('posts', 'x', 'Words.', { author: 'leaders' }))).toHaveLength(1);
  });
});

describe('drafts', () => {
  const draft = write('people', 'newcomer', '', { draft: true });

  test('may not be referred to by what is published', () => {
    expect(problemsOf(draft, write('posts', 'x', 'Words.', { author: 'newcomer' }))).toEqual([
      'content/posts/x.md:2:9: found "newcomer" for "author", which is a draft; publish it, or make this a draft (draft-reference)',
    ]);
  });

  test('may refer to each other, and to what is published', () => {
    const post = write('posts', 'x', 'Words.', { author: 'newcomer', draft: true });
    expect(problemsOf(draft, post)).toEqual([]);
  });

  test('may not refer to what is not there either', () => {
    const post = write('posts', 'x', 'Words.', { author: 'nobody', draft: true });
    expect(problemsOf(draft, post)).toHaveLength(1);
  });
});
