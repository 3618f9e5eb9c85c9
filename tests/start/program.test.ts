/** Starts of the program in a project of its own, whatever is wrong with the bundle of before. */
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { makeProject, type Outcome, type Project, stateOf } from '../project.ts';

let project: Project;
let usage: string;

beforeAll(async () => {
  project = makeProject('minimal');
  usage = (await project.run(['--help'])).stdout;
});
afterAll(() => project.remove());

const store = () => join(project.root, '.cache/program');
const bundles = () => readdirSync(store()).sort();
const start = (env?: Record<string, string>): Promise<Outcome> => project.run(['--help'], env);

async function expectStart(env?: Record<string, string>): Promise<void> {
  expect(await start(env)).toEqual({ code: 0, stdout: usage, stderr: '' });
}

describe('the first start', () => {
  beforeEach(() => rmSync(join(project.root, '.cache'), { recursive: true, force: true }));

  test('bundles the program into .cache/program/, and writes nothing else', async () => {
    const temporary = mkdtempSync(join(tmpdir(), 'dateline-temporary-'));
    onTestFinished(() => rmSync(temporary, { recursive: true }));
    const own = () =>
      [...stateOf(project.root).keys()].filter((path) => !path.startsWith('.cache'));
    const before = own();
    await expectStart({ TMPDIR: temporary, TEMP: temporary, TMP: temporary });
    expect(bundles()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(readdirSync(join(project.root, '.cache'))).toEqual(['program']);
    expect(readdirSync(temporary)).toEqual([]);
    expect(own()).toEqual(before);
  });

  test('can happen several times at once', async () => {
    await Promise.all([expectStart(), expectStart(), expectStart()]);
    expect(bundles()).toHaveLength(1);
    await expectStart();
  });

  test.each<[string, () => void]>([
    ['is a file', () => writeFileSync(join(project.root, '.cache'), '')],
    [
      'holds a file in its place',
      () => {
        mkdirSync(join(project.root, '.cache'));
        writeFileSync(store(), '');
      },
    ],
    [
      'is a link to another folder',
      () => {
        mkdirSync(join(project.root, '.elsewhere'), { recursive: true });
        symlinkSync(join(project.root, '.elsewhere'), join(project.root, '.cache'), 'junction');
      },
    ],
  ])('loads the program from memory where .cache %s', async (_, prepare) => {
    prepare();
    const before = stateOf(project.root);
    const { code, stdout, stderr } = await project.run(['check']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^No errors/);
    expect(stateOf(project.root)).toEqual(before);
  });
});

describe('a later start', () => {
  beforeAll(async () => {
    rmSync(join(project.root, '.cache'), { recursive: true });
    await start();
  });
  const firstModule = () => join(store(), String(bundles()[0]), 'cli.js');

  test('loads the bundle that is there', async () => {
    const before = stateOf(store());
    await expectStart();
    expect(stateOf(store())).toEqual(before);
  });

  test('does not run code that was added to the bundle, and makes it anew', async () => {
    const before = readFileSync(firstModule(), 'utf8');
    appendFileSync(firstModule(), '\nprocess.stdout.write("not ours");');
    await expectStart();
    expect(readFileSync(firstModule(), 'utf8')).toBe(before);
  });

  test('makes a bundle anew that was cut off', async () => {
    const before = readFileSync(firstModule(), 'utf8');
    truncateSync(firstModule(), 100);
    await expectStart();
    expect(readFileSync(firstModule(), 'utf8')).toBe(before);
  });

  test('runs the sources as they are now, and as they were when they are changed back', async () => {
    const undo = project.edit('src/commands/commands.ts', 'write a draft', 'sketch');
    expect((await start()).stdout).toBe(usage.replace('write a draft', 'sketch'));
    undo();
    const before = stateOf(store());
    await expectStart();
    expect(stateOf(store())).toEqual(before);
  });

  test('says where a source is wrong, and keeps the bundle of before', async () => {
    const before = stateOf(store());
    onTestFinished(project.edit('src/cli.ts', 'async function run(', 'async function (('));
    const { code, stdout, stderr } = await start();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Build failed with \d error.*\nsrc\/cli\.ts:\d+:\d+: ERROR: Expected/);
    expect(stderr).not.toContain('    at ');
    expect(stateOf(store())).toEqual(before);
  });
});

describe('a stack', () => {
  const statement = 'setImmediate(() => { throw new Error("for the test"); });\n';
  const line = () => {
    const text = readFileSync(join(project.root, 'src/cli.ts'), 'utf8');
    return text.slice(0, text.indexOf(statement)).split('\n').length;
  };
  const first = 'function say(';

  test('names the line of the source, of a program from the disk', async () => {
    onTestFinished(project.edit('src/cli.ts', first, statement + first));
    expect((await start()).stderr).toMatch(new RegExp(`at .*/src/cli\\.ts:${line()}:\\d+`));
  });

  test('names the line of the source, of a program from memory', async () => {
    rmSync(join(project.root, '.cache'), { recursive: true });
    writeFileSync(join(project.root, '.cache'), '');
    onTestFinished(project.edit('src/cli.ts', first, statement + first));
    expect((await start()).stderr).toMatch(new RegExp(`at .*/src/cli\\.ts:${line()}:\\d+`));
  });
});
