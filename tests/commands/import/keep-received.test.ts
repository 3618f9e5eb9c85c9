/** What was received is kept beside its draft, for the review, and nowhere else. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeProject, type Project } from '../../project.ts';

const story = `Quay opens

Sign up for our newsletter

NEW PORT, May 1 (Tidewire) - The harbour board opened its quay on Wednesday, after two years of work.

It cost four million, and the Isles paid half of that.
`;
const article = 'content/articles/2030-05-01-quay-opens.md';
const kept = '.cache/received/articles/2030-05-01-quay-opens.json';

let project: Project;

beforeEach(() => {
  project = makeProject('minimal');
  writeFileSync(join(project.root, 'story.txt'), story);
});
afterEach(() => project.remove());

const run = (...options: string[]) =>
  project.run(['import', '--date', '2030-05-02', '--lang', 'en', ...options, 'story.txt']);
const isKept = () => existsSync(join(project.root, kept));

test('it is kept by an import that writes, and again by one that finds the same text', async () => {
  await run('--dry-run');
  expect(isKept()).toBe(false);
  await run();
  expect(readFileSync(join(project.root, kept), 'utf8')).toContain('Sign up for our newsletter');
  rmSync(join(project.root, kept));
  expect((await run()).stdout).toContain('nothing was changed');
  expect(isKept()).toBe(true);
});

test('it goes with a draft that gets another name', async () => {
  await run();
  const id = '2030-05-01-quay-opens';
  expect((await project.run(['rename', 'articles', id, 'quay'])).code).toBe(0);
  await project.run(['build']);
  const names = readdirSync(join(project.root, '.cache/received/articles'));
  expect(names).toEqual(['quay.json']);
});

test('a build leaves it while its record is a draft, and deletes it once that is published', async () => {
  await run();
  await project.run(['build']);
  expect(isKept()).toBe(true);
  project.edit(article, 'draft: true\n', '');
  const { code, stderr } = await project.run(['build']);
  expect([code, stderr]).toEqual([0, '']);
  expect(isKept()).toBe(false);
});

test('a build deletes it with the text, when that is withdrawn', async () => {
  await run();
  project.edit(
    article,
    'draft: true\n',
    'draft: true\nwithdrawn: { date: 2030-05-04, note: On request. }\n',
  );
  await project.run(['build']);
  expect(isKept()).toBe(false);
});
