import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { schemaDescription } from '../../../src/outputs/data/digest-schema.ts';
import { placesOf } from '../../../src/site/publish/folders/staging-folder.ts';
import { recover } from '../../../src/site/publish/recover.ts';
import { stateOf } from '../../project.ts';
import { onDisk } from './two-sites.ts';

let base: string;
const output = () => join(base, '_site');
const places = () => placesOf(output());
const deadOwner = `${2 ** 30} 0 token`;

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'dateline-recover-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  fs.rmSync(base, { recursive: true });
});

function write(path: string, text: string): void {
  fs.mkdirSync(dirname(join(base, path)), { recursive: true });
  fs.writeFileSync(join(base, path), text);
}

/** As a build leaves it that was killed between the two renames. */
function killInExchange(owner = deadOwner): void {
  const { mark, lock } = places();
  write('_site.dateline/previous/index.html', 'old');
  write('_site.dateline/next/index.html', 'new');
  fs.writeFileSync(
    mark,
    'Dateline prepares a site in this folder, and deletes it afterwards with all that it holds.\n',
  );
  fs.writeFileSync(lock, owner);
}

const isRecovered = () => {
  expect(onDisk(output())).toEqual(new Map([['index.html', 'old']]));
  expect(fs.readdirSync(base)).toEqual(['_site']);
};

describe('recovering', () => {
  test('brings the old site back, and deletes leftovers', async () => {
    killInExchange();
    await recover(output());
    isRecovered();
  });

  test('touches nothing where nothing was left', async () => {
    write('_site/index.html', 'old');
    const before = stateOf(base);
    await recover(output());
    expect(stateOf(base)).toEqual(before);
  });

  test('makes nothing where there is nothing', async () => {
    await recover(join(base, 'not/there'));
    expect(fs.readdirSync(base)).toEqual([]);
  });

  test('needs no room on the disk', async () => {
    killInExchange();
    const full = () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    for (const name of ['writeFileSync', 'mkdirSync'] as const)
      vi.spyOn(fs, name).mockImplementation(full);
    for (const name of ['writeFile', 'mkdir'] as const) {
      vi.spyOn(fs.promises, name).mockImplementation(async () => full());
    }
    syncBuiltinESMExports();
    await recover(output());
    expect(onDisk(output())).toEqual(new Map([['index.html', 'old']]));
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    await recover(output());
    isRecovered();
  });

  test('leaves alone what a build that runs is doing', async () => {
    const start = fs.readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ')[19];
    killInExchange(`${process.pid} ${start} token`);
    const before = stateOf(base);
    await expect(recover(output())).rejects.toThrow(
      `found ${places().lock}, held by process ${process.pid}`,
    );
    expect(stateOf(base)).toEqual(before);
  });

  test('says where the old site is when it cannot be brought back', async () => {
    killInExchange();
    vi.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    });
    syncBuiltinESMExports();
    await expect(recover(output())).rejects.toThrow(
      `found the old site in ${places().previous}, and could not bring it back (Error: EPERM)`,
    );
    expect(onDisk(places().previous)).toEqual(new Map([['index.html', 'old']]));
  });

  test('brings back what an earlier version of Dateline left, and only that', async () => {
    write('_site.next/index.html', 'half of a site, or not ours');
    write('_site.previous/index.html', 'not ours');
    const before = stateOf(base);
    await recover(output());
    expect(stateOf(base)).toEqual(before);
    write('_site.lock', `1234 5678 ${randomUUID()}`);
    await recover(output());
    expect(fs.existsSync(output())).toBe(false);
    write('_site.previous/digest.schema.json', schemaDescription);
    write('_site.lock', 'a lock of another program');
    await recover(output());
    expect(fs.existsSync(output())).toBe(false);
    write('_site.lock', `1234 5678 ${randomUUID()}`);
    await recover(output());
    expect(fs.readdirSync(base).sort()).toEqual(['_site', '_site.lock', '_site.next']);
  });
});
