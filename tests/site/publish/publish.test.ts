import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recover } from '../../../src/site/publish/recover.ts';
import { type SiteFile, siteFile } from '../../../src/site/publish/site-file.ts';
import { stateOf } from '../../project.ts';
import { rowsWith, testWith } from '../../system.ts';
import { asMap, manifestOf, onDisk, publish, siteOf } from './two-sites.ts';

let base: string;
let folder: string;
let output: string;

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'dateline-publish-'));
  folder = join(base, 'here');
  fs.mkdirSync(folder);
  output = join(folder, '_site');
});
afterEach(() => {
  allWell();
  fs.rmSync(base, { recursive: true });
});

const page = (path: string, content: string | Uint8Array = path) => siteFile(path, content);
const staging = () => `${output}.dateline`;
const recursively = { recursive: true } as const;
const markText =
  'Dateline prepares a site in this folder, and deletes it afterwards with all that it holds.\n';
const statOf = (path: string) => fs.statSync(join(output, path));

/** Makes a call of node:fs fail for some paths. */
function failing(
  name: 'linkSync' | 'renameSync' | 'writeFileSync',
  code: string,
  isMeant: (path: string) => boolean = () => true,
): void {
  const call: (...args: never[]) => void = fs[name];
  vi.spyOn(fs, name).mockImplementation((...args: unknown[]) => {
    if (isMeant(String(args[0]))) throw Object.assign(new Error(code), { code });
    return call(...(args as never[]));
  });
  syncBuiltinESMExports();
}

function allWell(): void {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
}

describe('publishing', () => {
  test('makes the folder, and counts files and bytes', async () => {
    const site = [page('index.html', 'Grüße'), page('a/b/c.bin', new Uint8Array([0, 255]))];
    expect(await publish(site, output)).toEqual({ written: 2, unchanged: 0, removed: 0, bytes: 9 });
    expect(fs.readFileSync(join(output, 'index.html'), 'utf8')).toBe('Grüße');
    expect([...fs.readFileSync(join(output, 'a/b/c.bin'))]).toEqual([0, 255]);
    expect(fs.readdirSync(folder)).toEqual(['_site']);
  });

  test('makes the folders above the folder', async () => {
    await publish([page('index.html')], join(folder, 'deep/er/_site'));
    expect(onDisk(join(folder, 'deep/er/_site'))).toEqual(asMap([page('index.html')]));
  });

  test('of no file at all makes an empty folder', async () => {
    expect(await publish([], output)).toEqual({ written: 0, unchanged: 0, removed: 0, bytes: 0 });
    expect(onDisk(output)).toEqual(new Map());
  });

  test('takes any iterable, once', async () => {
    await publish(
      (function* () {
        yield page('a');
        yield page('b');
      })(),
      output,
    );
    expect(onDisk(output)).toEqual(asMap([page('a'), page('b')]));
  });

  test('writes what changed, keeps what did not, and removes what is gone', async () => {
    await publish([page('same'), page('longer', 'x'), page('other', 'x'), page('gone/x')], output);
    const before = statOf('same');
    const next = [page('same'), page('longer', 'xx'), page('other', 'y'), page('fresh')];
    expect(await publish(next, output)).toEqual({
      written: 3,
      unchanged: 1,
      removed: 1,
      bytes: 4 + 2 + 1 + 5,
    });
    expect(onDisk(output)).toEqual(asMap(next));
    expect(fs.existsSync(join(output, 'gone'))).toBe(false);
    expect(statOf('same')).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('touches nothing if nothing changed', async () => {
    await publish(siteOf('old', 3), output);
    const before = ['', 'events', 'events/0', 'events/0/index.html'].map(statOf);
    await pause(20);
    const site = siteOf('old', 3);
    expect(await publish(site, output)).toMatchObject({ written: 0, unchanged: 9, removed: 0 });
    const after = ['', 'events', 'events/0', 'events/0/index.html'].map(statOf);
    expect(after.map(({ ino, ctimeMs }) => [ino, ctimeMs])).toEqual(
      before.map(({ ino, ctimeMs }) => [ino, ctimeMs]),
    );
  });

  test('never writes into an old file, which may have other links', async () => {
    await publish([page('index.html', 'old')], output);
    fs.linkSync(join(output, 'index.html'), join(folder, 'kept'));
    await publish([page('index.html', 'new')], output);
    expect(fs.readFileSync(join(folder, 'kept'), 'utf8')).toBe('old');
  });

  test('replaces whatever was in the folder, and follows no link', async () => {
    fs.mkdirSync(join(folder, 'elsewhere'));
    fs.writeFileSync(join(folder, 'elsewhere/index.html'), 'safe');
    fs.mkdirSync(join(output, 'file'), { recursive: true });
    fs.writeFileSync(join(output, 'file/inside'), '');
    fs.symlinkSync(join(folder, 'elsewhere'), join(output, 'events'), 'junction');
    const site = [page('file'), page('events/index.html', 'safe')];
    expect(await publish(site, output)).toMatchObject({ written: 2, unchanged: 0, removed: 2 });
    expect(fs.lstatSync(join(output, 'events')).isDirectory()).toBe(true);
    expect(onDisk(join(folder, 'elsewhere'))).toEqual(new Map([['index.html', 'safe']]));
  });

  test('starts from the old site if that stands aside, and clears leftovers', async () => {
    await publish(siteOf('old', 3), output);
    fs.mkdirSync(join(staging(), 'next/half'), { recursive: true });
    fs.writeFileSync(join(staging(), 'dateline.txt'), markText);
    fs.renameSync(output, join(staging(), 'previous'));
    expect(await publish(siteOf('old', 3), output)).toMatchObject({ written: 0, unchanged: 9 });
    expect(fs.readdirSync(folder)).toEqual(['_site']);
  });

  test('makes what all may read, whatever this user else makes', async () => {
    const before = process.umask(0o077);
    try {
      await publish([page('index.html'), page('a/b.html')], output);
      expect(process.umask()).toBe(0o077);
    } finally {
      process.umask(before);
    }
    const modes = ['', 'index.html', 'a', 'a/b.html'].map((path) => statOf(path).mode & 0o777);
    expect(modes).toEqual([0o755, 0o644, 0o755, 0o644]);
  });

  testWith('modes of files')(
    'writes anew what others may not read, though it is the same',
    async () => {
      const site = [page('a/index.html'), page('other.html')];
      await publish(site, output);
      fs.chmodSync(join(output, 'a/index.html'), 0o600);
      fs.chmodSync(join(output, 'a'), 0o700);
      expect(await publish(site, output)).toMatchObject({ written: 1, unchanged: 1 });
      expect(statOf('a/index.html').mode & 0o777).toBe(0o644);
      // The folder that was shut waits for the next site, and is opened there.
      await publish([page('a/index.html', 'new')], output);
      expect(statOf('a').mode & 0o777).toBe(0o755);
    },
  );

  test('copies a file that has a source, without asking for its content', async () => {
    const source = join(base, 'large');
    fs.writeFileSync(source, 'large', { mode: 0o600 });
    const { hash } = siteFile('large.bin', 'large');
    const content = () => expect.fail('asked for the content');
    await publish([{ path: 'large.bin', hash, source, content }], output);
    expect(fs.readFileSync(join(output, 'large.bin'), 'utf8')).toBe('large');
    expect(statOf('large.bin').mode & 0o777).toBe(0o644);
  });

  test('copies, with its time, what cannot be linked', async () => {
    await publish([page('same'), page('other', 'x')], output);
    fs.utimesSync(join(output, 'same'), 1_000, 1_000);
    failing('linkSync', 'EPERM');
    const next = [page('same'), page('other', 'y')];
    expect(await publish(next, output)).toMatchObject({ written: 1, unchanged: 1 });
    expect(onDisk(output)).toEqual(asMap(next));
    expect(statOf('same').mtimeMs).toBe(1_000_000);
  });

  test('of any sites in a row leaves exactly the last one', async () => {
    const paths = fc.constantFrom('index.html', 'a', 'b', 'c/d', 'c/e/f', 'g/h', 'é/ö.html', '.i');
    const content = fc.oneof(
      fc.constantFrom('', 'x', 'y', 'é'),
      fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    );
    const site = fc.uniqueArray(fc.record({ path: paths, content }), {
      selector: ({ path }) => path,
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(site, { minLength: 1, maxLength: 6 }), async (sites) => {
        run += 1;
        const inside = join(folder, String(run));
        const target = join(inside, '_site');
        let before = new Map<string, string>();
        for (const next of sites.map((files) =>
          files.map(({ path, content }) => page(path, content)),
        )) {
          const files = asMap(next);
          const kept = next.filter(({ path }) => before.get(path) === files.get(path));
          const stat = ({ path }: SiteFile) => {
            const { ino, mtimeMs } = fs.statSync(join(target, path));
            return { ino, mtimeMs };
          };
          const stats = kept.map(stat);
          expect(await publish(next, target)).toEqual({
            written: next.length - kept.length,
            unchanged: kept.length,
            removed: [...before.keys()].filter((path) => !files.has(path)).length,
            bytes: Buffer.byteLength([...files.values()].join('')),
          });
          expect(onDisk(target)).toEqual(files);
          expect(kept.map(stat)).toEqual(stats);
          expect(fs.readdirSync(inside)).toEqual(['_site']);
          before = files;
        }
      }),
    );
  });

  test('costs a write for each changed file, a link for each other, and else nothing', async () => {
    await publish(siteOf('old', 50), output);
    const spies = [vi.spyOn(fs, 'writeFileSync'), vi.spyOn(fs, 'linkSync')];
    syncBuiltinESMExports();
    const costs = () =>
      spies.map(({ mock }) => {
        const targets = mock.calls.map((call) => String(call[call.length === 2 ? 1 : 0]));
        return targets.filter((path) => path.startsWith(join(staging(), 'next'))).length;
      });
    await publish(siteOf('new', 50), output);
    expect(costs()).toEqual([100, 50]);
    vi.clearAllMocks();
    await publish(siteOf('new', 50), output);
    expect(costs()).toEqual([0, 0]);
  });
});

describe('the manifest', () => {
  const site = [page('index.html', 'the old words'), page('events/x/index.html'), page('feed.xml')];
  const file = () => join(output, 'index.html');
  const replace = (make: () => void) => {
    fs.rmSync(file());
    make();
  };
  beforeEach(async () => {
    await publish(site, output);
  });

  const read = async () => {
    const spy = vi.spyOn(fs, 'readFileSync');
    syncBuiltinESMExports();
    const files = site.map((each) => ({ ...each, content: vi.fn(each.content) }));
    await publish(files, output);
    const paths = spy.mock.calls.map(([path]) => String(path));
    allWell();
    expect(files.flatMap(({ content }) => content.mock.calls)).toEqual([]);
    return paths.filter((path) => path.startsWith(output)).map((path) => relative(output, path));
  };

  test('spares reading what did not change', async () => {
    expect(await read()).toEqual([]);
  });

  test.each<[string, (path: string) => void]>([
    ['is missing', (path) => fs.rmSync(path)],
    ['is cut off', (path) => fs.truncateSync(path, 200)],
    ['is another program\u2019s', (path) => fs.writeFileSync(path, '["index.html"]')],
    [
      'was changed',
      (path) =>
        fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace('feed.xml', 'food.xml')),
    ],
  ])('that %s is made anew from what is read', async (_, damage) => {
    damage(manifestOf(output));
    expect((await read()).sort()).toEqual(site.map(({ path }) => path).sort());
    expect(await read()).toEqual([]);
  });

  test('is not believed of a file that somebody else wrote, although it is the same', async () => {
    const copy = join(folder, 'copy');
    fs.copyFileSync(file(), copy);
    fs.renameSync(copy, file());
    expect(await read()).toEqual(['index.html']);
  });

  type Row = [string, () => void];
  test.each<Row>([
    ['cut off', () => fs.truncateSync(file(), 3)],
    ['emptied', () => fs.truncateSync(file(), 0)],
    ['changed, although its size is the same', () => fs.writeFileSync(file(), 'the NEW words')],
    ['deleted', () => fs.rmSync(file())],
    ['added', () => fs.writeFileSync(join(output, 'notes.txt'), 'Buy bread')],
    ['added in a folder', () => fs.cpSync(join(output, 'events'), join(output, 'e'), recursively)],
    ['replaced by a folder', () => replace(() => fs.mkdirSync(file()))],
    ...rowsWith<Row>(
      ['links to files'],
      ['replaced by a link', () => replace(() => fs.symlinkSync('feed.xml', file()))],
      ['replaced by a link to itself', () => replace(() => fs.symlinkSync(file(), file()))],
    ),
    ['deleted with its folder', () => fs.rmSync(join(output, 'events'), recursively)],
    ['deleted with the whole site', () => fs.rmSync(output, recursively)],
  ])('does not hide that a file was %s', async (_, damage) => {
    await pause(20); // The clock of some file systems is as coarse.
    damage();
    await publish(site, output);
    expect(onDisk(output)).toEqual(asMap(site));
    expect(fs.lstatSync(file()).isFile()).toBe(true);
  });

  test('that cannot be written costs nothing but time', async () => {
    fs.rmSync(join(base, '.cache'), recursively);
    fs.writeFileSync(join(base, '.cache'), 'a file has the place of the folder');
    const next = [page('index.html', 'new'), ...site.slice(1)];
    expect(await publish(next, output)).toMatchObject({ written: 1, unchanged: 2 });
    expect(await publish(next, output)).toMatchObject({ written: 0, unchanged: 3 });
    expect(fs.readdirSync(folder)).toEqual(['_site']);
  });

  test('is not written to where a link leads', async () => {
    fs.renameSync(join(base, '.cache'), join(base, 'elsewhere'));
    fs.symlinkSync(join(base, 'elsewhere'), join(base, '.cache'), 'junction');
    const before = stateOf(join(base, 'elsewhere'));
    await publish([page('index.html', 'new')], output);
    expect(onDisk(output)).toEqual(new Map([['index.html', 'new']]));
    expect(stateOf(join(base, 'elsewhere'))).toEqual(before);
  });
});

describe('a refused site', () => {
  test.each([
    ['an unsafe path', '../index.html', 'found the path "../index.html"'],
    ['two files in one place', 'INDEX.html', 'found the paths "index.html" and "INDEX.html"'],
    ['a file in the place of a folder', 'index.html/x', 'found the paths "index.html"'],
  ])('with %s leaves no trace', async (_, path, message) => {
    const site = [page('index.html'), page(path)];
    await expect(publish(site, output)).rejects.toThrow(message);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('whose output cannot be replaced leaves it, also when recovering', async () => {
    fs.writeFileSync(output, '');
    await expect(publish([], output)).rejects.toThrow('not a folder');
    await expect(recover(output)).rejects.toThrow('not a folder');
    await expect(recover('.')).rejects.toThrow('holds the current directory');
    expect(fs.readdirSync(folder)).toEqual(['_site']);
  });
});

describe('a failure leaves the old site as it was, and nothing else,', () => {
  const old = siteOf('old', 3);
  beforeEach(async () => {
    await publish(old, output);
  });

  const failsWith = async (message: string, added: SiteFile) => {
    const before = statOf('').ino;
    await expect(publish([...siteOf('new', 3), added], output)).rejects.toThrow(message);
    expect(onDisk(output)).toEqual(asMap(old));
    expect(statOf('').ino).toBe(before);
    expect(fs.readdirSync(folder)).toEqual(['_site']);
  };

  test('when a page cannot be made', async () => {
    await failsWith('no such record', {
      path: 'late.html',
      hash: 'known before the content',
      content() {
        throw new Error('no such record');
      },
    });
  });

  test('when a name is too long', async () => {
    await failsWith('ENAMETOOLONG', page('x'.repeat(300)));
  });

  test('when the disk is full', async () => {
    failing('writeFileSync', 'ENOSPC', (path) => path.endsWith('late.html'));
    await failsWith('ENOSPC', page('late.html'));
  });

  test('when the folder cannot be renamed', async () => {
    failing('renameSync', 'EBUSY', (path) => path.endsWith('_site'));
    await failsWith('EBUSY', page('late.html'));
  });

  test('when the new one cannot be renamed', async () => {
    failing('renameSync', 'EBUSY', (path) => path.endsWith('next'));
    await failsWith('EBUSY', page('late.html'));
  });

  test('when neither it nor the old one can be renamed, once that can be done', async () => {
    failing('renameSync', 'EBUSY', (path) => !path.endsWith('_site'));
    await expect(publish(siteOf('new', 3), output)).rejects.toThrow(
      `found the old site in ${join(staging(), 'previous')}, and could not bring it back (Error: EBUSY); ` +
        `expected it in ${output}; nothing of it is lost: rename it, or run the build again`,
    );
    expect(onDisk(join(staging(), 'previous'))).toEqual(asMap(old));
    allWell();
    await recover(output);
    expect(onDisk(output)).toEqual(asMap(old));
    expect(fs.readdirSync(folder)).toEqual(['_site']);
  });
});
