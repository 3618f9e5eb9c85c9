/** Watching, in a process of its own, so that it may be a user who may not read everything. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
} from 'vitest';
import { describeWith, testWith } from '../../../system.ts';

const source = join(import.meta.dirname, 'watched-project.ts');
const noWatches = pathToFileURL(join(import.meta.dirname, 'no-watches.mjs')).href;
/** Root may read everything: the process is somebody else then. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

let folder: string;
let program: string;
let root: string;
let child: ChildProcess | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-program-'));
  program = join(folder, 'program.mjs');
  buildSync({
    entryPoints: [source],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  chmodSync(folder, 0o755);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-watch-'));
  mkdirSync(join(root, 'content/events'), { recursive: true });
  mkdirSync(join(root, 'public'));
  write('content/events/a.md', 'a');
  write('public/map.svg', 'a');
});
afterEach(async () => {
  const ended = child && new Promise((resolve) => child?.on('close', resolve));
  child?.kill('SIGKILL');
  await ended;
  chmodSync(join(root, 'content'), 0o755);
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

function rename(path: string, other: string): void {
  renameSync(join(root, path), join(root, other));
}

interface Start {
  env?: Record<string, string>;
  user?: number | undefined;
  /** What the process says before it watches. */
  notice?: RegExp;
}

/** Starts watching; what it gives waits for a line that the process prints from now on. */
async function watching({ env = {}, user, notice }: Start = {}) {
  if (user !== undefined) chownSync(root, user, user);
  const imports = 'WATCHES' in env ? ['--import', noWatches] : [];
  child = spawn(process.execPath, [...imports, program], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  const lines: string[] = [];
  let look = () => {};
  if (!child.stdout) throw new Error('found no output');
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    look();
  });
  const said = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const find = () => {
        const index = lines.findIndex((line) => pattern.test(line));
        if (index >= 0) resolve(lines.splice(0, index + 1).at(-1) ?? '');
      };
      look = find;
      child?.on('close', () => reject(new Error(`found no ${pattern} in: ${lines.join('\n')}`)));
      find();
    });
  if (notice) await said(notice);
  await said(/^watching$/);
  return said;
}

describe('a change is seen', () => {
  test('of a file, a new one and one that goes', async () => {
    const said = await watching();
    write('content/events/a.md', 'b');
    await said(/^changed content\/events\/a\.md$/);
    write('public/new.svg', 'b');
    await said(/^changed public\/new\.svg$/);
    rmSync(join(root, 'public/new.svg'));
    await said(/^changed public\/new\.svg$/);
  });

  test('of each of two that come at once', async () => {
    const said = await watching();
    for (const text of ['b', 'c']) {
      write('content/events/a.md', text);
      await said(/^changed content\/events\/a\.md$/);
    }
  });

  test('of a part of the project that was not there', async () => {
    const said = await watching();
    mkdirSync(join(root, 'templates/styles'), { recursive: true });
    write('templates/styles/site.css', 'a');
    await said(/^changed templates\/styles\/site\.css$/);
  });

  describe.each(['content/events/a.md', 'public/map.svg'])('of %s', (file) => {
    const [folder = ''] = file.split('/');

    test.each([folder, file])(
      'after its folder was renamed away, and brought back when %s was seen to go',
      async (seen) => {
        const said = await watching();
        rename(folder, `${folder}.away`);
        await said(new RegExp(`^changed ${seen}$`));
        rename(`${folder}.away`, folder);
        // Its line comes after all that were said of the way there and back.
        write(`${file}.new`, 'a');
        await said(new RegExp(`^changed ${file}\\.new$`));
        write(file, 'b');
        await said(new RegExp(`^changed ${file}$`));
      },
    );
  });

  test.each(['content', 'content/events'])(
    'after another folder came in the place of %s/ at once',
    async (folder) => {
      const said = await watching();
      cpSync(join(root, folder), join(root, 'other'), { recursive: true });
      rename(folder, 'old');
      rename('other', folder);
      // Seen between the two renames, the one folder goes and the other comes, with all that is in it.
      await said(/^changed (everything|content\/events\/a\.md)$/);
      write('content/events/b.md', 'b');
      await said(/^changed content\/events\/b\.md$/);
    },
  );

  testWith('links to files')('beside a link that loops, which is not followed', async () => {
    symlinkSync('..', join(root, 'content/loop'));
    symlinkSync('itself', join(root, 'content/itself'));
    const said = await watching();
    symlinkSync('..', join(root, 'public/loop'));
    await said(/^changed public\/loop$/);
    write('content/events/a.md', 'b');
    expect(await said(/a\.md/)).toBe('changed content/events/a.md');
  });
});

describe('a file that an editor writes for itself', () => {
  test('is no change until it goes', async () => {
    const said = await watching();
    write('content/events/a.md~', 'a');
    write('content/events/#a.md#', 'a');
    write('content/events/.a.md.swp', 'a');
    write('content/events/b.md', 'b');
    expect(await said(/./)).toBe('changed content/events/b.md');
    rmSync(join(root, 'content/events/a.md~'));
    await said(/^changed content\/events\/a\.md~$/);
  });
});

describeWith('modes of files')('a folder that may not be read', () => {
  test('is reported, and watched from when it may be', async () => {
    mkdirSync(join(root, 'content/posts'));
    write('content/posts/a.md', 'a');
    chmodSync(join(root, 'content/posts'), 0);
    const notice =
      /^content\/posts: found what this user may not read \(EACCES\); make it readable, or/;
    const said = await watching({ user: nobody, notice });
    write('content/events/a.md', 'b');
    await said(/^changed content\/events\/a\.md$/);
    chmodSync(join(root, 'content/posts'), 0o755);
    await said(/^all changes are seen$/);
    await said(/^changed everything$/);
    write('content/posts/a.md', 'b');
    await said(/^changed content\/posts\/a\.md$/);
  });

  test('may be all of content/', async () => {
    chmodSync(join(root, 'content'), 0);
    const said = await watching({
      user: nobody,
      notice: /^content: found what this user may not read/,
    });
    write('public/map.svg', 'b');
    await said(/^changed public\/map\.svg$/);
    chmodSync(join(root, 'content'), 0o755);
    await said(/^changed everything$/);
    write('content/events/a.md', 'b');
    await said(/^changed content\/events\/a\.md$/);
  });
});

describe.each(['ENOSPC', 'EMFILE'])('where no more files can be watched (%s)', (CODE) => {
  test.each(['0', '4'])(
    'after %s, changes are seen all the same, and it is said why late',
    async (WATCHES) => {
      const notice = new RegExp(
        `^found that this system watches no more files \\(${CODE}\\); changes are seen`,
      );
      const said = await watching({ env: { CODE, WATCHES }, notice });
      // What is saved before a file is first looked at is no change of it.
      const saving = setInterval(() => write('content/events/a.md', `b${Date.now()}`), 1000);
      onTestFinished(() => clearInterval(saving));
      await said(/^changed content\/events\/a\.md$/);
      clearInterval(saving);
      rename('content', 'content.away');
      await said(/^changed content$/);
      rename('content.away', 'content');
      await said(/^changed content\/events\/a\.md$/);
    },
  );
});
