import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finishDrafts } from '../../../src/commands/import/write-draft.ts';
import { writeReceivedStories } from '../../bench/corpus/received-stories.ts';
import { makeProject, type Project } from '../../project.ts';
import { draftsOfStory, postBefore } from './drafts-of-story.ts';

/** The files of a folder by their paths, but for hidden ones, which are no records. */
function recordsIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const records = paths.filter((path) => /\.md$/.test(path) && !basename(path).startsWith('.'));
  return Object.fromEntries(
    records.map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

describe('a process that is killed while it writes the drafts of a story', () => {
  let base: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'dateline-import-killed-'));
  });
  afterEach(() => rmSync(base, { recursive: true }));

  test('leaves all of them or none, just before each single change of the file system', async () => {
    const script = join(base, 'writing-process.mjs');
    const entryPoints = [join(import.meta.dirname, 'writing-process.ts')];
    buildSync({ entryPoints, outfile: script, bundle: true, platform: 'node', format: 'esm' });
    const put = (root: string, { path, text }: { path: string; text: string }) => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    const [before, after] = [join(base, 'before'), join(base, 'after')];
    put(before, postBefore);
    for (const draft of draftsOfStory) put(after, draft);
    const killAt = async (change: number) => {
      const root = join(base, String(change));
      put(root, postBefore);
      const writing = spawn(process.execPath, [script, root, String(change)], { stdio: 'inherit' });
      await once(writing, 'exit');
      const isNoted = finishDrafts(root).length > 0;
      expect(recordsIn(root)).toEqual(recordsIn(isNoted || !writing.signalCode ? after : before));
      expect(existsSync(join(root, '.cache/import.json'))).toBe(false);
      return writing.signalCode ? (isNoted ? 'finished' : 'not begun') : 'survived';
    };
    const outcomes: string[] = [];
    while (outcomes.at(-1) !== 'survived') outcomes.push(await killAt(outcomes.length + 1));
    expect(outcomes.filter((one, index) => one !== outcomes[index - 1])).toEqual([
      'not begun',
      'finished',
      'survived',
    ]);
  });
});

describe('the import of many stories', () => {
  let project: Project;
  beforeEach(() => {
    project = makeProject('minimal');
    writeReceivedStories('tests/importer/corpus/build', join(project.root, 'received'), 40);
  });
  afterEach(() => project.remove());

  const command = ['import', '--date', '2031-10-08', 'received'];
  const content = () => join(project.root, 'content');
  const articles = () =>
    readdirSync(join(content(), 'articles')).filter((each) => each.endsWith('.md'));
  /** Starts the import, and waits until it has written some articles. */
  const startImport = async (): Promise<ChildProcess> => {
    const before = articles().length;
    const importing = project.start(['src/start.mjs', ...command]);
    while (articles().length < before + 3 && importing.exitCode === null) await pause(5);
    return importing;
  };

  test('that is killed goes on with the next one, and comes to the same as one that is not', async () => {
    const other = makeProject('minimal');
    writeReceivedStories('tests/importer/corpus/build', join(other.root, 'received'), 40);
    expect(await other.run(command)).toMatchObject({ code: 0, stderr: '' });
    const expected = recordsIn(join(other.root, 'content'));
    other.remove();
    for (let round = 0; round < 2; round += 1) {
      const importing = await startImport();
      await pause(Math.random() * 100);
      const ended = once(importing, 'exit');
      importing.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']);
    }
    expect(await project.run(command)).toMatchObject({ code: 0, stderr: '' });
    expect(recordsIn(content())).toEqual(expected);
  });

  test.runIf(process.platform !== 'win32')(
    'that is interrupted says how far it came, and leaves whole records',
    async () => {
      const before = articles().length;
      const importing = await startImport();
      let said = '';
      importing.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      importing.stdout?.resume();
      importing.kill('SIGINT');
      expect(await once(importing, 'close')).toEqual([1, null]);
      const [, count] = /^stopped after (\d+) of 40 files/m.exec(said) ?? [];
      expect(articles()).toHaveLength(before + Number(count));
      expect(Number(count)).toBeLessThan(40);
      expect(existsSync(join(project.root, '.cache/import.json'))).toBe(false);
      expect(said).not.toContain('    at ');
    },
  );
});
