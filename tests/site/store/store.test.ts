import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../src/site/cache/sha256.ts';
import { openStore } from '../../../src/site/store/store.ts';
import { stateOf } from '../../project.ts';
import { testWith } from '../../system.ts';

let base: string;
let folder: string;

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'dateline-store-'));
  folder = join(base, '.cache/pages');
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  fs.rmSync(base, { recursive: true });
});

/** A value follows from its key, as in a build; its length as well. */
const keyOf = (name: string) => sha256(name);
const contentOf = (name: string, length = 1_000) =>
  Buffer.from(keyOf(name).repeat(Math.ceil(length / 64))).subarray(0, length);

const open = (maxBytes = 1_000_000) => openStore(folder, { maxBytes });
const names = () => (fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []);
const packs = () => names().filter((name) => name.endsWith('.pack'));
const sizeOfPacks = () =>
  packs().reduce((sum, name) => sum + fs.statSync(join(folder, name)).size, 0);
const onlyPack = () => join(folder, packs()[0] ?? '');

/** What a build does: it makes what the store does not have. */
function build(...wanted: string[]): string[] {
  const store = open();
  const made = wanted.filter((name) => !store.get(keyOf(name)));
  for (const name of made) store.set(keyOf(name), contentOf(name));
  store.save();
  return made;
}

describe('a store', () => {
  test('gives a value to the same build, and, once saved, to others', () => {
    const store = open();
    store.set(keyOf('a'), contentOf('a'));
    expect(store.get(keyOf('a'))).toEqual(contentOf('a'));
    expect(open().get(keyOf('a'))).toBeUndefined();
    store.save();
    expect(store.get(keyOf('a'))).toEqual(contentOf('a'));
    expect(open().get(keyOf('a'))).toEqual(contentOf('a'));
    expect(open().get(keyOf('b'))).toBeUndefined();
  });

  test('keeps values of no length, and of any bytes', () => {
    const store = open();
    store.set(keyOf('empty'), Buffer.alloc(0));
    store.set(keyOf('bytes'), new Uint8Array([0, 1, 254, 255]));
    store.save();
    expect(open().get(keyOf('empty'))).toEqual(Buffer.alloc(0));
    expect(open().get(keyOf('bytes'))).toEqual(Buffer.from([0, 1, 254, 255]));
  });

  test('writes nothing when nothing is new, and leaves one file of values and one of their ages', () => {
    build('a', 'b');
    expect(names()).toEqual([...packs(), 'ages.json']);
    const before = stateOf(folder);
    expect(build('a', 'b')).toEqual([]);
    expect(stateOf(folder)).toEqual(before);
  });

  test('sees what another build saved, once it saves itself', () => {
    const store = open();
    build('a');
    expect(store.get(keyOf('a'))).toBeUndefined();
    store.save();
    expect(store.get(keyOf('a'))).toEqual(contentOf('a'));
  });

  test('reads what it had when it was opened, although others deleted it since', () => {
    build('a');
    const store = open();
    fs.rmSync(onlyPack());
    expect(store.get(keyOf('a'))).toEqual(contentOf('a'));
  });

  test('writes a value when it is set, and so holds none in memory', () => {
    const store = open(Number.POSITIVE_INFINITY);
    for (const name of ['a', 'b', 'c']) store.set(keyOf(name), contentOf(name));
    expect(fs.statSync(join(folder, names()[0] ?? '')).size).toBe(3_000);
  });
});

describe('what is damaged is made again:', () => {
  test.each<[string, (pack: Buffer) => Buffer]>([
    ['an empty pack', () => Buffer.alloc(0)],
    ['a pack of three bytes', (pack) => pack.subarray(0, 3)],
    ['a pack that was cut off', (pack) => pack.subarray(0, -1)],
    ['a pack without its index', (pack) => pack.subarray(0, 2_000)],
    ['a pack whose beginning is lost', (pack) => pack.subarray(1)],
    ['a file of another program', () => Buffer.from('<html>not found</html>')],
  ])('%s', (_, damage) => {
    build('a', 'b');
    fs.writeFileSync(onlyPack(), damage(fs.readFileSync(onlyPack())));
    expect(build('a', 'b')).toEqual(['a', 'b']);
    expect(build('a', 'b')).toEqual([]);
    expect(packs()).toHaveLength(1);
  });

  test('a single value, while the others of its pack stay', () => {
    build('a', 'b', 'c');
    const pack = fs.readFileSync(onlyPack());
    pack[1_500] = (pack[1_500] ?? 0) ^ 1;
    fs.writeFileSync(onlyPack(), pack);
    expect(build('a', 'b', 'c')).toEqual(['b']);
    expect(build('a', 'b', 'c')).toEqual([]);
  });

  test('a folder in the place of a pack, which stays', () => {
    build('a');
    const pack = onlyPack();
    fs.rmSync(pack);
    fs.mkdirSync(pack);
    expect(build('a')).toEqual(['a']);
    expect(fs.statSync(pack).isDirectory()).toBe(true);
  });

  test('ages that nobody can read count as none', () => {
    build('a');
    build('b');
    for (const text of ['', '{"', 'null', '[]', `{"${keyOf('a')}":"old"}`]) {
      fs.writeFileSync(join(folder, 'ages.json'), text);
      expect(build('b')).toEqual([]);
    }
    expect(build('a')).toEqual([]);
  });
});

describe('the folder of a store', () => {
  test('loses nothing by what is no build, however often it is saved', () => {
    build('kept');
    for (let times = 0; times < 12; times += 1) {
      const store = open();
      store.set(keyOf(`of ${times}`), contentOf('other'));
      store.save(false);
    }
    for (let builds = 0; builds < 8; builds += 1) build('other');
    expect(build('kept', 'of 3')).toEqual([]);
  });

  test('loses what eight builds did not ask for', () => {
    const old = ['old', 'older'];
    build(...old, 'used');
    for (let turn = 0; turn < 8; turn += 1) build('used');
    expect(build(...old, 'used')).toEqual([]);
    for (let turn = 0; turn < 9; turn += 1) build('used');
    expect(sizeOfPacks()).toBeLessThan(1_500);
    expect(build(...old, 'used')).toEqual(old);
  });

  test('counts a build once, however often it saves', () => {
    build('old', 'used');
    const store = open();
    for (let turn = 0; turn < 20; turn += 1) {
      store.get(keyOf('used'));
      store.save();
    }
    expect(build('old')).toEqual([]);
  });

  test('does not count a build that asks for nothing', () => {
    build('old', 'used');
    for (let turn = 0; turn < 20; turn += 1) build();
    expect(build('old')).toEqual([]);
  });

  test('holds few files after many builds, and copies the largest of them seldom', () => {
    const many = Array.from({ length: 100 }, (_, index) => `many ${index}`);
    build(...many);
    const largest = onlyPack();
    for (let turn = 0; turn < 40; turn += 1) {
      expect(build(...many, `one more ${turn}`)).toEqual([`one more ${turn}`]);
      expect(names().length).toBeLessThan(10);
      expect(fs.existsSync(largest)).toBe(true);
    }
  });

  test('never grows over its bound, and loses what was not asked for longest', () => {
    for (let turn = 0; turn < 30; turn += 1) {
      const store = open(20_000);
      for (const name of ['always', `once ${turn}`, `once more ${turn}`]) {
        if (!store.get(keyOf(name))) store.set(keyOf(name), contentOf(name));
      }
      store.save();
      expect(sizeOfPacks()).toBeLessThanOrEqual(20_000);
    }
    expect(build('always', 'once 29', 'once 0')).toEqual(['once 0']);
  });

  test('keeps a pack that comes out the same when another one goes', () => {
    build('small');
    const store = open(10_000);
    store.set(keyOf('large'), contentOf('large', 9_500));
    store.get(keyOf('small'));
    store.save();
    const later = open(10_000);
    expect(later.get(keyOf('small'))).toBeDefined();
    later.save();
    expect(packs()).toHaveLength(1);
    expect(build('small')).toEqual([]);
  });

  test('does not grow over its bound while a build still runs', () => {
    const store = open(10_000);
    for (let index = 0; index < 30; index += 1) store.set(keyOf(`${index}`), contentOf(`${index}`));
    expect(fs.statSync(join(folder, names()[0] ?? '')).size).toBe(10_000);
  });

  test('loses drafts of killed builds, but not of those that may still run', () => {
    open().set(keyOf('killed'), contentOf('killed'));
    fs.utimesSync(join(folder, names()[0] ?? ''), 1_000, 1_000);
    open().set(keyOf('running'), contentOf('running'));
    expect(names()).toHaveLength(2);
    build('a');
    expect(names().filter((name) => name.startsWith('draft-'))).toHaveLength(1);
  });

  testWith('links to files')('keeps whatever else is in it', () => {
    build('a');
    const foreign = [
      'notes.txt',
      'draft.txt',
      'draft-of-a-letter',
      `${keyOf('a')}.pack.bak`,
      `x${keyOf('a')}.pack`,
      keyOf('a'),
    ];
    for (const name of foreign) fs.writeFileSync(join(folder, name), '');
    fs.mkdirSync(join(folder, `${keyOf('folder')}.pack`));
    fs.writeFileSync(join(base, 'elsewhere'), 'safe');
    fs.symlinkSync(join(base, 'elsewhere'), join(folder, `${keyOf('link')}.pack`));
    fs.symlinkSync(join(base, 'elsewhere'), join(folder, 'ages.json.draft'));
    for (const name of names()) {
      if (!fs.lstatSync(join(folder, name)).isDirectory()) fs.lutimesSync(join(folder, name), 1, 1);
    }
    for (let turn = 0; turn < 20; turn += 1) build(`${turn}`);
    expect(names()).toEqual(expect.arrayContaining([...foreign, `${keyOf('folder')}.pack`]));
    expect(names()).toEqual(expect.arrayContaining([`${keyOf('link')}.pack`, 'ages.json.draft']));
    expect(fs.readFileSync(join(base, 'elsewhere'), 'utf8')).toBe('safe');
  });
});

describe('a build goes on without its store', () => {
  const goesOn = () => {
    const store = open();
    store.get(keyOf('a'));
    store.set(keyOf('a'), contentOf('a'));
    store.save();
    const value = store.get(keyOf('a'));
    return value === undefined || contentOf('a').equals(value);
  };

  test.each([
    ['where a file has the place of its folder', '.cache/pages'],
    ['where a file has the place of the cache', '.cache'],
  ])('%s', (_, path) => {
    fs.mkdirSync(join(base, path, '..'), { recursive: true });
    fs.writeFileSync(join(base, path), 'Buy bread');
    expect(goesOn()).toBe(true);
    expect(fs.readFileSync(join(base, path), 'utf8')).toBe('Buy bread');
  });

  test.each([
    ['where a link has the place of its folder', '.cache/pages'],
    ['where a link has the place of the cache', '.cache'],
  ])('%s, which is not followed', (_, path) => {
    build('a', 'b');
    const elsewhere = join(base, 'elsewhere');
    fs.renameSync(join(base, path), elsewhere);
    fs.symlinkSync(elsewhere, join(base, path), 'junction');
    const before = stateOf(elsewhere);
    expect(goesOn()).toBe(true);
    expect(open().get(keyOf('b'))).toBeUndefined();
    expect(stateOf(elsewhere)).toEqual(before);
  });

  test.each([
    'openSync',
    'writeFileSync',
    'renameSync',
    'rmSync',
    'readdirSync',
    'readSync',
  ] as const)('where the disk refuses %s', (name) => {
    build('a', 'b');
    vi.spyOn(fs, name).mockImplementation(() => {
      throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
    });
    syncBuiltinESMExports();
    expect(goesOn()).toBe(true);
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect(build('a', 'b')).toEqual([]);
  });
});

describe('whatever happens to a store', () => {
  const name = fc.integer({ min: 0, max: 5 }).map(String);
  const which = fc.constantFrom(0, 1);
  const use = fc.oneof(
    fc.record({ what: fc.constant('set' as const), which, name }),
    fc.record({ what: fc.constant('get' as const), which, name }),
    fc.record({ what: fc.constantFrom('save' as const, 'reopen' as const), which }),
    fc.record({ what: fc.constant('build' as const), which, name }),
  );
  const damage = fc.record({
    what: fc.constantFrom('change' as const, 'cut' as const, 'delete' as const),
    file: fc.nat(),
    at: fc.nat({ max: 999_999 }),
  });
  const lengthOf = (one: string) => Number(one) ** 2 * 100;
  const expected = (one: string) => contentOf(one, lengthOf(one));

  /** Two builds at the same time, and what they must have. */
  class Builds {
    readonly maxBytes: number;
    readonly builds: ReturnType<Builds['start']>[];
    /** Builds since one asked for a value that is on the disk. */
    readonly ages = new Map<string, number>();

    constructor(maxBytes: number) {
      this.maxBytes = maxBytes;
      this.builds = [this.start(), this.start()];
    }

    private start() {
      const known = new Set(this.ages.keys());
      return {
        store: open(this.maxBytes),
        asked: new Set<string>(),
        known,
        /** What is to be written by the next save. */
        unsaved: new Set<string>(),
        saved: false,
      };
    }

    run(step: typeof use extends fc.Arbitrary<infer Step> ? Step : never): void {
      const each = this.builds[step.which];
      if (!each) throw new Error('no such build');
      if (step.what === 'build') {
        for (const what of ['reopen', 'get', 'save'] as const) this.run({ ...step, what });
      }
      if (step.what === 'reopen') this.builds[step.which] = this.start();
      if (step.what === 'set') {
        each.store.set(keyOf(step.name), expected(step.name));
        each.asked.add(step.name);
        each.known.add(step.name);
        each.unsaved.add(step.name);
      }
      if (step.what === 'get') {
        const value = each.store.get(keyOf(step.name));
        each.asked.add(step.name);
        if (value) expect(Buffer.from(value).equals(expected(step.name))).toBe(true);
        this.onRead(each.known.has(step.name), value !== undefined, step.name);
      }
      if (step.what === 'save') this.save(each);
    }

    onRead: (isKnown: boolean, isFound: boolean, name: string) => void = () => undefined;

    private save(each: (typeof this.builds)[number]): void {
      each.store.save();
      if (each.asked.size === 0) return;
      for (const one of each.known) {
        // What another build has dropped meanwhile is gone.
        const isThere = this.ages.has(one) || each.unsaved.has(one);
        if (isThere && each.asked.has(one)) this.ages.set(one, 0);
      }
      each.unsaved.clear();
      for (const [one, age] of this.ages) {
        const older = each.saved ? age : age + 1;
        if (!each.asked.has(one)) this.ages.set(one, older);
        if ((this.ages.get(one) ?? 0) > 8) this.ages.delete(one);
      }
      each.known = new Set(this.ages.keys());
      each.saved = true;
    }
  }

  const anew = () => fs.rmSync(folder, { recursive: true, force: true });

  test('it gives what was set or saved, as long as that is recent and nothing is damaged', () => {
    fc.assert(
      fc.property(fc.array(use, { minLength: 20, maxLength: 100 }), (steps) => {
        anew();
        const builds = new Builds(1_000_000);
        builds.onRead = (isKnown, isFound, one) => {
          if (isKnown) expect(isFound, one).toBe(true);
        };
        for (const step of steps) builds.run(step);
      }),
      { numRuns: 200 },
    );
  });

  test('it never gives a wrong value, whatever is damaged, and never grows over its bound', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(2_000, 5_000, 1_000_000),
        fc.array(fc.oneof({ arbitrary: use, weight: 4 }, damage), { minLength: 10, maxLength: 60 }),
        (maxBytes, steps) => {
          anew();
          const builds = new Builds(maxBytes);
          builds.onRead = (_, isFound) => {
            found += Number(isFound);
          };
          for (const step of steps) {
            if ('which' in step) builds.run(step);
            else damageFile(step);
            if (step.what === 'save' || step.what === 'build')
              expect(sizeOfPacks()).toBeLessThanOrEqual(maxBytes);
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(0);
  });

  function damageFile({ what, file, at }: typeof damage extends fc.Arbitrary<infer D> ? D : never) {
    const files = names();
    const path = join(folder, files[file % Math.max(files.length, 1)] ?? '');
    if (files.length === 0) return;
    const bytes = fs.readFileSync(path);
    const place = Math.floor((at / 1_000_000) * bytes.length);
    if (what === 'delete') fs.rmSync(path);
    if (what === 'cut') fs.truncateSync(path, place);
    if (what === 'change' && bytes.length > 0) {
      bytes[place] = (bytes[place] ?? 0) ^ (1 + (file % 255));
      fs.writeFileSync(path, bytes);
    }
  }
});
