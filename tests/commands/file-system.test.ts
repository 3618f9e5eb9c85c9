/** What the file system does to a build: each time a whole site is there in the end, or the reason with its place. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { makeProject, type Outcome, outcomeOf, type Project } from '../project.ts';
import { describeWith, testWith } from '../system.ts';

let project: Project;
beforeEach(() => {
  project = makeProject('minimal');
  onTestFinished(() => project.remove());
});

const site = () => join(project.root, '_site');
const build = '"$0" src/start.mjs build';

/** Runs a line of the shell in the project's folder, in which `$0` is Node. */
function shell(line: string, command: readonly string[] = []): Promise<Outcome> {
  const [first = 'sh', ...rest] = [...command, 'sh', '-c', line, process.execPath];
  return outcomeOf(spawn(first, rest, { cwd: project.root }));
}

function addPublicFiles(number: number): void {
  const names = Array.from({ length: number }, (_, index) => `${index % 100}/${index}.txt`);
  for (let folder = 0; folder < 100; folder += 1) {
    mkdirSync(join(project.root, 'public', String(folder)));
  }
  for (const name of names) writeFileSync(join(project.root, 'public', name), name);
}

testWith('a limit of open files')(
  'a site of 3,000 files is published with 128 open ones',
  async () => {
    addPublicFiles(3000);
    expect(await shell(`ulimit -n 128 && ${build}`)).toMatchObject({ code: 0, stderr: '' });
    const published = readdirSync(site(), { recursive: true, encoding: 'utf8' });
    expect(published.filter((path) => path.endsWith('.txt')).length).toBeGreaterThan(3000);
    // Also where each is compared with the one that is there.
    rmSync(join(project.root, '.cache/sites'), { recursive: true });
    expect(await shell(`ulimit -n 128 && ${build}`)).toMatchObject({ code: 0, stderr: '' });
  },
);

test('100,000 files of public/ are all published, and none is written again', async () => {
  addPublicFiles(100_000);
  const { code, stdout } = await project.run(['build']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/ 100,0\d\d files written, 0 unchanged/);
  expect((await project.run(['build'])).stdout).toMatch(/ 0 files written, 100,0\d\d unchanged/);
});

test('of two builds at once, one publishes, and the other does as well or says why not', async () => {
  const outcomes = await Promise.all([project.run(['build']), project.run(['build'])]);
  expect(outcomes.map(({ code }) => code)).toContain(0);
  for (const { code, stderr } of outcomes) {
    if (code !== 0) expect(stderr).toMatch(/found \S+dateline\.lock, held by process \d+/);
  }
  expect(existsSync(join(site(), 'index.html'))).toBe(true);
  expect((await project.run(['build'])).stdout).toContain(' 0 of ');
});

describeWith('FIFOs')('a FIFO, which nobody writes to, is not waited for:', () => {
  const makeFifo = (path: string) => spawnSync('mkfifo', [join(project.root, path)]);

  test.each(['content/events/pipe.md', 'public/pipe.txt'])('%s', async (path) => {
    makeFifo(path);
    const { code, stderr } = await project.run(['build']);
    expect(code).toBe(1);
    expect(stderr).toContain(`${path}:1:1: found a link or a device`);
    expect(existsSync(site())).toBe(false);
  });

  test.each(['_site', '_site.dateline', '_site.dateline/dateline.lock'])('%s', async (path) => {
    mkdirSync(join(project.root, path, '..'), { recursive: true });
    makeFifo(path);
    const { code, stderr } = await project.run(['build']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^found .*_site\S*[,;] /);
  });

  test('an entry of the cache', async () => {
    expect((await project.run(['build'])).code).toBe(0);
    const cache = join(project.root, '.cache');
    for (const path of readdirSync(cache, { recursive: true, encoding: 'utf8' })) {
      if (path.startsWith('program') || !/\.(pack|json)$/.test(path)) continue;
      rmSync(join(cache, path));
      makeFifo(join('.cache', path));
    }
    expect(await project.run(['build'])).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('what stands in the place of the site is named, and stays:', () => {
  test('a file', async () => {
    project.add('_site', 'Dear reader');
    const { code, stderr } = await project.run(['build']);
    expect(code).toBe(1);
    expect(stderr).toContain('_site');
    expect(readFileSync(site(), 'utf8')).toBe('Dear reader');
  });
});

describeWith('a small disk')('on a disk that is full', () => {
  /** Runs a line of the shell with a disk of some room at a path, which is gone when it ends. */
  const onDisk = (path: string, room: string, line: string) =>
    shell(`mkdir -p ${path} && mount -t tmpfs -o size=${room} none ${path} && ${line}`, [
      ...['unshare', '--user', '--map-root-user', '--mount'],
    ]);

  test('the site before stays as it was, and what there is no room for is named', async () => {
    const output = `${build} --output disk/_site`;
    const sum = 'find disk -type f | sort | xargs cat | sha256sum';
    const grow = 'head -c 8000000 /dev/zero > public/zeros.bin';
    const line = `${output} && ${sum} && ${grow} && ! ${output} && ${sum} && ls disk`;
    const { code, stdout, stderr } = await onDisk('disk', '6m', line);
    expect(stderr).toMatch(/ENOSPC/);
    expect(code, stderr).toBe(0);
    const sums = stdout.match(/^[0-9a-f]{64} {2}-$/gm) ?? [];
    expect(sums).toHaveLength(2);
    expect(sums[0]).toBe(sums[1]);
    expect(stdout.split('\n').slice(-2)).toEqual(['_site', '']);
  });

  test('a place of the site that is a disk of its own is named', async () => {
    const { code, stderr } = await onDisk('_site', '9m', build);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^found \S+_site, .*; /);
  });

  test('a cache that finds no room costs time, and nothing else', async () => {
    expect(await onDisk('.cache', '64k', build)).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(site(), 'index.html'))).toBe(true);
  });
});
