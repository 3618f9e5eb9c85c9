import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readBytes } from '../../../src/commands/import/read-bytes.ts';
import { testWith } from '../../system.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-bytes-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
});

const read = (name: string) => readBytes(root, name, new AbortController().signal);
const limit = 5 * 2 ** 20;

describe('the bytes of a file', () => {
  test('are all of them, up to the limit', async () => {
    for (const length of [0, 1, 100_000, limit]) {
      writeFileSync(join(root, 'a.txt'), Buffer.alloc(length, 'a'));
      const bytes = await read('a.txt');
      expect(Buffer.alloc(length, 'a').equals(bytes as Uint8Array), `${length} bytes`).toBe(true);
    }
  });

  test('are refused where there are more', async () => {
    writeFileSync(join(root, 'a.txt'), Buffer.alloc(limit + 1, 'a'));
    expect(await read('a.txt')).toMatchObject({
      file: 'a.txt',
      ruleId: 'file-size',
      reason: `found more than ${limit} bytes; save the story by itself`,
    });
  });

  test('of one that was taken away since it was listed are a problem', async () => {
    expect(await read('gone.txt')).toMatchObject({
      file: 'gone.txt',
      ruleId: 'file-access',
      reason: expect.stringMatching(
        /^found it when the folder was listed, and not when it was read/,
      ),
    });
  });

  testWith('FIFOs')(
    'of what has become a pipe since it was listed are not waited for',
    async () => {
      execFileSync('mkfifo', [join(root, 'pipe.txt')]);
      expect(await read('pipe.txt')).toMatchObject({ file: 'pipe.txt', ruleId: 'file-kind' });
    },
  );

  testWith('/proc')('are read also where the system says that there are none', async () => {
    const bytes = await read('/proc/self/status');
    expect(Buffer.from(bytes as Uint8Array).toString()).toMatch(/^Name:/);
  });

  testWith('/dev/full')('of a device are not read', async () => {
    expect(await read('/dev/zero')).toMatchObject({ ruleId: 'file-kind' });
  });
});
