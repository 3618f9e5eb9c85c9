/** What a disk does to an import: what is written is whole, and the report says how far it came. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { makeProject, type Outcome, outcomeOf, type Project } from '../../project.ts';
import { testWith } from '../../system.ts';

let project: Project;
beforeEach(() => {
  project = makeProject('minimal');
  onTestFinished(() => project.remove());
  mkdirSync(join(project.root, 'in'));
  for (const [name, words] of [
    ['a', 'The harbour board opened its quay, and had little to say.'],
    [
      'b',
      'Mayor Ada Kolm of New Port met Senator Ivo Roe on Wednesday to talk about the old quay, which has been shut since the storm.',
    ],
    ['c', 'Bakers of the town sold out of bread, and of patience.'],
  ]) {
    const text = `Story of ${name}\n\nNEW PORT, May 1 (Wire) - ${words}\n`;
    writeFileSync(join(project.root, 'in', `${name}.txt`), text);
  }
});

const command = ['import', '--date', '2030-05-02', 'in'];
const has = (path: string) => existsSync(join(project.root, path));
const articles = () =>
  readdirSync(join(project.root, 'content/articles')).filter((name) => name.includes('story-of'));

describe('an import that cannot write the drafts of a story', () => {
  test('says at which file, and what was imported before, and stops', async () => {
    rmSync(join(project.root, 'content/people'), { recursive: true });
    writeFileSync(join(project.root, 'content/people'), 'no folder');
    const { code, stdout, stderr } = await project.run(command);
    expect(code).toBe(1);
    expect(stdout).toContain('in/a.txt: wrote content/articles/2030-05-01-story-of-a.md');
    expect(stderr).toMatch(
      /^in\/b\.txt:1:1: found that its records cannot be written \(E\w+: .*content\/people.*\(file-access\)\nstopped after 1 of 3 files; /,
    );
    expect(articles()).toEqual(['2030-05-01-story-of-a.md']);
    expect(has('.cache/import.json')).toBe(false);
    rmSync(join(project.root, 'content/people'));
    expect(await project.run(command)).toMatchObject({ code: 0, stderr: '' });
    expect(articles()).toHaveLength(3);
  });

  test('says so as JSON, where it is asked for', async () => {
    writeFileSync(join(project.root, 'in/aa.eml'), '');
    rmSync(join(project.root, 'content/people'), { recursive: true });
    writeFileSync(join(project.root, 'content/people'), 'no folder');
    const { code, stdout, stderr } = await project.run([...command, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      imported: [{ file: 'in/a.txt' }],
      problems: [{ file: 'in/aa.eml' }, { file: 'in/b.txt', ruleId: 'file-access' }],
    });
    expect(stderr).toMatch(/^stopped after 2 of 4 files; /);
  });

  testWith('a small disk')('leaves whole records on a disk that is full', async () => {
    const line =
      'mount -t tmpfs -o size=8k none content/articles && ' +
      '"$0" src/start.mjs import --date 2030-05-02 in; echo $?; cat content/articles/*';
    const inside = ['--user', '--map-root-user', '--mount', 'sh', '-c', line, process.execPath];
    const { stdout, stderr }: Outcome = await outcomeOf(
      spawn('unshare', inside, { cwd: project.root }),
    );
    expect(stderr).toMatch(/^in\/\w\.txt:1:1: found that its records cannot be written \(ENOSPC/);
    const [, done] = /^stopped after (\d) of 3 files/m.exec(stderr) ?? [];
    const [report = '', records = ''] = stdout.split('\n1\n');
    expect(report.match(/: wrote content/g)).toHaveLength(Number(done));
    expect(records.match(/^draft: true\n---\n\n.+\.$/gm)).toHaveLength(Number(done));
    expect(records.match(/^---$/gm)).toHaveLength(2 * Number(done));
  });

  testWith('modes of files', 'other user than root')(
    'says that another user may not write',
    async () => {
      chmodSync(join(project.root, 'content/articles'), 0o500);
      const { stderr } = await project.run(command);
      chmodSync(join(project.root, 'content/articles'), 0o700);
      expect(stderr).toMatch(/^in\/a\.txt:1:1: .*\(EACCES: .*\nstopped after 0 of 3 files/);
    },
  );
});

test('of two imports at once, the second one waits for nobody, and says that there is another', async () => {
  const outcomes = await Promise.all([project.run(command), project.run(command)]);
  expect(outcomes.map(({ code }) => code)).toContain(0);
  for (const { code, stderr } of outcomes) {
    if (code !== 0)
      expect(stderr).toMatch(
        /^found \S+import\.lock, held by process \d+; expected no other import at the same time; /,
      );
  }
  expect(articles()).toHaveLength(3);
  expect(has('.cache/import.lock')).toBe(false);
});

test('an import that only says what it would do changes nothing, not even in the cache', async () => {
  writeFileSync(join(project.root, '.cache/import.json'), '[]');
  const before = readdirSync(join(project.root, '.cache'));
  expect(await project.run([...command, '--dry-run'])).toMatchObject({ code: 0, stderr: '' });
  expect(articles()).toEqual([]);
  expect(readdirSync(join(project.root, '.cache'))).toEqual(before);
});
