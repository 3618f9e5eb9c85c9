import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { listFiles } from '../../../src/commands/import/list-files.ts';
import type { Problem } from '../../../src/problem.ts';
import { testWith } from '../../system.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-list-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'in/deeper'), { recursive: true });
  for (const name of ['b.txt', 'a.html', 'deeper/c.EML', '.hidden.txt', 'picture.png'])
    writeFileSync(join(root, 'in', name), '');
});

const list = (names: string[]) => {
  const problems: Problem[] = [];
  const files = listFiles(root, names, problems);
  return { files, problems: problems.map(({ file, reason }) => `${file}: ${reason}`) };
};

describe('the files that are imported', () => {
  test('of a folder are those with the ending of a story, by name, and none that is hidden', () => {
    expect(list(['in'])).toEqual({
      files: ['in/a.html', 'in/b.txt', 'in/deeper/c.EML'].map((path) => join(path)),
      problems: [],
    });
  });

  test('are each imported once, and are whatever is named by itself', () => {
    expect(list(['in/picture.png', 'in/b.txt', 'in/b.txt', '-', 'in/deeper', '-']).files).toEqual([
      'in/picture.png',
      'in/b.txt',
      '-',
      join('in/deeper/c.EML'),
    ]);
  });

  test('are as many as there may be; of more, it is said from which one on they are left out', () => {
    mkdirSync(join(root, 'many'));
    for (let n = 10_000; n < 20_000; n += 1) writeFileSync(join(root, 'many', `${n}.txt`), '');
    expect(list(['many', 'many']).problems).toEqual([]);
    const { files, problems } = list(['many', 'in']);
    expect(files).toHaveLength(10_000);
    expect(problems).toEqual([
      expect.stringMatching(
        /a\.html: found more than 10000 files; .+; import them folder by folder$/,
      ),
    ]);
  });

  test('are no deeper than they may be', () => {
    const folder = join('in', ...Array.from({ length: 30 }, () => 'd'));
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'far.txt'), '');
    const { files, problems } = list(['in']);
    expect(files).toHaveLength(3);
    expect(problems).toEqual([expect.stringMatching(/found folders more than 20 deep; import/)]);
    expect(list([folder]).files).toEqual([join(folder, 'far.txt')]);
  });
});

describe('what cannot be listed is a problem of its own, and the others are listed', () => {
  test.each([
    ['in/none.txt', 'found no such file or folder'],
    ['in/b.txt/x', 'found no such file or folder'],
    ['', 'found an empty name'],
    ['x'.repeat(300), 'found a path that is longer than this computer can hold'],
  ])('%s', (name, reason) => {
    expect(list([name, 'in/b.txt'])).toEqual({
      files: ['in/b.txt'],
      problems: [expect.stringContaining(`${name}: ${reason}`)],
    });
  });

  testWith('links to files')(
    'a link that leads to itself, to nothing, or stands in a folder',
    () => {
      symlinkSync('self', join(root, 'self'));
      symlinkSync('nothing', join(root, 'broken.txt'));
      symlinkSync('.', join(root, 'in/again'));
      symlinkSync('b.txt', join(root, 'in/link.txt'));
      const { files, problems } = list(['self', 'broken.txt', 'in']);
      expect(files).toHaveLength(3);
      expect(problems).toEqual([
        expect.stringMatching(/^self: found a link that leads to itself/),
        expect.stringMatching(/^broken\.txt: .*or a link that leads to none/),
        expect.stringMatching(/again: found a link in a folder; name what it leads to by itself$/),
        expect.stringMatching(/link\.txt: found a link in a folder/),
      ]);
      expect(list(['in/link.txt', 'in/again/deeper']).files).toHaveLength(2);
    },
  );

  testWith('FIFOs')('a pipe, by itself or in a folder', () => {
    execFileSync('mkfifo', [join(root, 'in/pipe.txt')]);
    const told = [expect.stringMatching(/pipe\.txt: found a device, a pipe or the like; expected/)];
    expect(list(['in/pipe.txt', 'in/b.txt'])).toEqual({ files: ['in/b.txt'], problems: told });
    expect(list(['in'])).toMatchObject({ files: { length: 3 }, problems: told });
  });
});
