/** How a new version is laid over an old one: the README names every path of the program, and none of an editor. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { read } from './imports.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
/** What whoever runs a digest writes or keeps. */
const ofEditor = ['content', 'public', 'README.md', 'LICENSE'];

const readme = read('README.md');
const commands = /^git checkout FETCH_HEAD -- (.+)$/m.exec(readme)?.[1]?.split(' ') ?? [];

/** A copy that was downloaded as an archive has no history to ask. */
describe.skipIf(!existsSync(`${root}.git`))('the update in the README', () => {
  const tracked = execFileSync('git', ['ls-tree', '--name-only', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  });

  test('takes each path of the program, and nothing of the editor', () => {
    const program = tracked.split('\n').filter((path) => path !== '' && !ofEditor.includes(path));
    expect(commands.toSorted()).toEqual(program.toSorted());
  });

  test('takes away first what a folder of the program may no longer have', () => {
    const [, removed = ''] = /^git rm -rq (.+)$/m.exec(readme) ?? [];
    for (const folder of removed.split(' ')) expect(commands).toContain(folder);
    expect(removed).toContain('src templates');
  });
});
