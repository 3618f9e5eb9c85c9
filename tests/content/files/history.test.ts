import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { olderVersions } from '../../../src/content/files/history.ts';

let repository: string;

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@wire.example', ...args],
    {
      cwd: repository,
      stdio: 'pipe',
    },
  );

function commit(path: string, text: string) {
  mkdirSync(join(repository, path, '..'), { recursive: true });
  writeFileSync(join(repository, path), text);
  git('add', '--', path);
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'Change it');
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'dateline-history-'));
  git('init', '--quiet');
  git('config', 'core.autocrlf', 'false');
  commit('site/content/a.md', 'One\r\nof \u6f22\n');
  commit('site/content/a.md', 'Two');
  commit('other.md', 'Other');
  git('rm', '--quiet', 'site/content/a.md');
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'Take it away');
  commit('site/content/a.md', 'Three');
  writeFileSync(join(repository, 'site/content/a.md'), 'Not committed');
});
afterAll(() => rmSync(repository, { recursive: true, force: true, maxRetries: 3 }));

async function versionsOf(root: string, file: string): Promise<string[]> {
  const versions: string[] = [];
  for await (const version of olderVersions(root, file)) versions.push(version);
  return versions;
}

test('git knows the versions of a file, newest first, to the letter', async () => {
  const root = join(repository, 'site');
  expect(await versionsOf(root, 'content/a.md')).toEqual(['Three', 'Two', 'One\r\nof \u6f22\n']);
});

test('the folder of a project may be that of the repository', async () => {
  expect(await versionsOf(repository, 'other.md')).toEqual(['Other']);
});

test('a file that was never committed has no versions', async () => {
  expect(await versionsOf(repository, 'new.md')).toEqual([]);
  expect(await versionsOf(repository, '--all')).toEqual([]);
});

test('a file has no versions without a repository, or without its folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-no-history-'));
  expect(await versionsOf(folder, 'content/a.md')).toEqual([]);
  rmSync(folder, { recursive: true });
  expect(await versionsOf(folder, 'content/a.md')).toEqual([]);
});

test('versions are read one by one, as long as they are asked for', async () => {
  const [first] = [await olderVersions(join(repository, 'site'), 'content/a.md').next()];
  expect(first).toEqual({ done: false, value: 'Three' });
});
