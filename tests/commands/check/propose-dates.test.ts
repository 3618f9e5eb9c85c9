import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { proposeDates } from '../../../src/commands/check/propose-dates.ts';
import { makeProject as makeContent } from '../../content/fixture-project.ts';
import { makeProject } from '../../project.ts';

const event = 'content/events/port-sample-meeting.md';
const nothing = 'no events of 1 could say days that git knows. No file was changed.';

let root: string;

beforeEach(() => {
  root = makeContent();
});

const read = (path = event) => readFileSync(join(root, path), 'utf8');
const change = (from: string | RegExp, to: string, path = event) =>
  writeFileSync(join(root, path), read(path).replace(from, to));

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: root, stdio: 'pipe' });
}

/** Commits everything, as somebody whose clock shows that day. */
function commitOn(day: string): void {
  git('add', '--all');
  const date = `${day}T23:30:00-1100`;
  execFileSync('git', ['commit', '--quiet', '--message', day], {
    cwd: root,
    env: {
      ...process.env,
      ...{ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: '2040-01-01T00:00:00+1400' },
      ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' },
      ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' },
    },
  });
}

function begin(day = '2026-02-01'): void {
  git('init', '--quiet');
  commitOn(day);
}

/** The lines that are proposed for the one event. */
async function proposed(): Promise<string[]> {
  const lines = (await proposeDates(root)).split('\n');
  return lines.filter((line) => line.startsWith('  ')).map((line) => line.trim());
}

describe('npm run check -- --dates', () => {
  test('proposes the days of the first commit and of later ones, and changes no file', async () => {
    begin();
    change('They spoke about', 'They also spoke about');
    commitOn('2026-02-05');
    change('They also spoke', 'And they spoke');
    commitOn('2026-02-05');
    change('title: Example', 'title: Ada Example');
    commitOn('2026-03-01');
    const before = read();
    expect(await proposeDates(root)).toBe(
      [
        event,
        '  added: 2026-02-01',
        '  revised: [2026-02-05, 2026-03-01]',
        '1 event of 1 could say days that git knows. No file was changed.',
      ].join('\n'),
    );
    expect(read()).toBe(before);
  });

  test('is a command, and what it proposes is accepted, after which there is no more to say', async () => {
    const project = makeProject('minimal');
    onTestFinished(project.remove);
    root = project.root;
    begin();
    change('They spoke about', 'They also spoke about');
    commitOn('2026-02-05');
    const { code, stdout } = await project.run(['check', '--dates']);
    expect({ code, lines: stdout.split('\n').slice(1, 3) }).toEqual({
      code: 0,
      lines: ['  added: 2026-02-01', '  revised: 2026-02-05'],
    });
    change('title:', 'added: 2026-02-01\nrevised: 2026-02-05\ntitle:');
    commitOn('2026-02-06');
    expect(await proposeDates(root)).toBe(nothing);
    expect((await project.run(['check'])).code).toBe(0);
  });

  test('adds days to those that the record says', async () => {
    change('title:', 'added: 2026-01-20\nrevised: 2026-01-25\ntitle:');
    begin();
    change('They spoke about', 'They also spoke about');
    commitOn('2026-03-01');
    expect(await proposed()).toEqual(['revised: [2026-01-25, 2026-03-01]']);
  });

  test('counts neither white space, nor a corrected day, nor what the editor has dated', async () => {
    begin();
    change(/\n$/, '\n\n');
    commitOn('2026-02-02');
    change('title:', 'corrections: [{ date: 2026-02-03, note: Mended. }]\ntitle:');
    change('They spoke about', 'They also spoke about');
    commitOn('2026-02-04');
    change('title:', 'revised: 2026-02-05\ntitle:');
    change('They also spoke', 'And they spoke');
    commitOn('2026-02-06');
    expect(await proposed()).toEqual(['added: 2026-02-01']);
  });

  test('counts from the commit that published a draft, and knows a record by its former name', async () => {
    change('title:', 'draft: true\ntitle:');
    begin();
    change('They spoke about', 'They also spoke about');
    commitOn('2026-02-02');
    expect(await proposeDates(root)).toBe(nothing);
    change('draft: true\n', '');
    commitOn('2026-02-03');
    renameSync(join(root, event), join(root, 'content/events/renamed.md'));
    commitOn('2026-02-04');
    expect(await proposed()).toEqual(['added: 2026-02-03']);
  });

  test('says which events are not committed yet', async () => {
    begin();
    cpSync(join(root, event), join(root, 'content/events/new.md'));
    expect((await proposeDates(root)).split('\n')).toContain(
      'content/events/new.md: not committed yet, so git knows no day of it',
    );
  });

  test('reads a project that is a folder of the repository', async () => {
    const project = root;
    root = mkdtempSync(join(tmpdir(), 'dateline-dates-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    cpSync(project, join(root, 'site'), { recursive: true });
    begin();
    expect(await proposeDates(join(root, 'site'))).toContain('added: 2026-02-01');
  });

  test('says so where there is no repository, no commit, or not the whole history', async () => {
    await expect(proposeDates(root)).rejects.toThrow(/^found no git repository with a commit/);
    git('init', '--quiet');
    await expect(proposeDates(root)).rejects.toThrow(/^found no git repository with a commit/);
    commitOn('2026-02-01');
    change('They spoke about', 'They also spoke about');
    commitOn('2026-02-05');
    const clone = mkdtempSync(join(tmpdir(), 'dateline-clone-'));
    onTestFinished(() => rmSync(clone, { recursive: true }));
    git('clone', '--quiet', '--depth=1', `file://${root}`, clone);
    await expect(proposeDates(clone)).rejects.toThrow(/^found a shallow clone, .*--unshallow$/);
  });
});
