import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../src/commands/check.ts';
import { makeProject, type Project } from '../../project.ts';

let project: Project;

beforeAll(() => {
  project = makeProject('minimal');
});
afterAll(() => project.remove());

const article = 'content/articles/example-and-sample-meet.md';
const footer = 'No errors and no warnings in 1 event, 1 article and 1 post.';

describe('npm run check -- --coverage', () => {
  test('says of each article how many of its paragraphs something rests on', async () => {
    const { code, stdout, stderr } = await project.run(['check', '--coverage']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      `${article}: 2 of 2 paragraphs cited (100 %), 47 of 47 words public (100 %)\n${footer}\n`,
    );
  });

  test('is not said unless it is asked for', async () => {
    expect(await check(project.root)).toBe(footer);
  });

  test('names the lines of those that nothing rests on, and rounds down', async () => {
    const more = Array.from({ length: 197 }, (_, index) => `Paragraph ${index}.`).join('\n\n');
    const restore = project.edit(article, '"Had a good', `${more}\n\n"Had a good`);
    const lines = Array.from({ length: 197 }, (_, index) => 16 + 2 * index).join(', ');
    expect(await check(project.root, { coverage: true })).toBe(
      `${article}: 2 of 199 paragraphs cited (1 %), 441 of 441 words public (100 %); nothing rests on lines ${lines}\n${footer}`,
    );
    restore();
  });

  test('counts a paragraph that only a post rests on', async () => {
    const event = 'content/events/port-sample-meeting.md';
    const restore = [
      project.edit(event, ' They spoke about the harbour trade.[^2]', ''),
      project.edit(
        event,
        '[^2]: [Ada Example on Samplegram](../posts/example-on-meeting.md) "We discussed the harbour trade."',
        '',
      ),
    ];
    expect(await check(project.root, { coverage: true })).toContain('2 of 2 paragraphs cited');
    for (const undo of restore.reverse()) undo();
  });

  test('counts what rests on an article in drafts, too, as they are checked with the rest', async () => {
    const restore = project.edit(
      'content/events/port-sample-meeting.md',
      'evidence:',
      'draft: true\nevidence:',
    );
    const post = project.edit(
      'content/posts/example-on-meeting.md',
      'event:',
      'draft: true\nevent:',
    );
    expect(await check(project.root, { coverage: true })).toContain(
      '2 of 2 paragraphs cited (100 %)',
    );
    post();
    restore();
  });

  test('comes after the warnings', async () => {
    const restore = project.edit('content/events/port-sample-meeting.md', '  date: 1\n', '');
    const [warning, coverage, last, ...others] = (
      await check(project.root, { coverage: true })
    ).split('\n');
    expect(warning).toContain('warning: found no evidence for the date');
    expect(coverage).toContain('2 of 2 paragraphs cited (100 %)');
    expect([last, ...others]).toEqual([
      'No errors and 1 warning in 1 event, 1 article and 1 post.',
    ]);
    restore();
  });
});
