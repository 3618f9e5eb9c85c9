import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, type Outcome, outcomeOf, type Project, stateOf } from '../project.ts';
import { testWith } from '../system.ts';

/** What moves the cursor of a terminal, or colours its text. */
const controls = /(?![\n\r])\p{Cc}/u;
/** Whether there is the program of util-linux that runs a command on a terminal. */

const mistakes = {
  'an unknown command': ['biuld'],
  'an unknown option': ['check', '--al'],
  'an id that is none': ['new', 'events', 'No'],
};
const outcomes = new Map<string, Outcome>();
let project: Project;
let before: Map<string, string>;

beforeAll(async () => {
  project = makeProject('minimal');
  before = stateOf(project.root);
  await Promise.all(
    Object.entries(mistakes).map(async ([mistake, args]) =>
      outcomes.set(mistake, await project.run(args)),
    ),
  );
});
afterAll(() => project.remove());

describe('the command line', () => {
  test.each(Object.keys(mistakes))('ends with 2 after %s, without a stack', (mistake) => {
    const { code, stdout, stderr } = outcomes.get(mistake) ?? {};
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toContain('    at ');
  });

  test('shows how it is used after an unknown command', () => {
    const { stderr } = outcomes.get('an unknown command') ?? {};
    expect(stderr).toMatch(
      /^found the command "biuld"; did you mean "build"\?\n\nUsage: npm run COMMAND/,
    );
  });

  test('names what is wrong', () => {
    expect(outcomes.get('an unknown option')?.stderr).toBe(
      'found the option "--al" for npm run check; expected --coverage or --dates or --strict or --json or --watch or --links or --seal ID or --seal-of ID or --escape ID...\n',
    );
    expect(outcomes.get('an id that is none')?.stderr).toBe(
      'found the id "No"; expected lower-case letters, digits and single hyphens, such as "no"\n',
    );
  });

  test('shows how it is used when asked to', async () => {
    const { code, stdout, stderr } = await project.run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of ['build', 'dev', 'check', 'new']) {
      expect(stdout).toContain(`npm run ${command} `);
    }
  });

  test('says in its help how commands end', async () => {
    for (const args of [['--help'], ['check', '--help']]) {
      const { stdout } = await project.run(args);
      expect(stdout).toContain('Exit codes: 0 done, 1 a problem, 2 a mistake in the command line.');
    }
  });

  test('changes nothing after a mistake', () => {
    expect(stateOf(project.root)).toEqual(before);
  });
});

describe('what a command says is plain text', () => {
  const runs = [['build'], ['check'], ['--help'], ['check', '--help'], ['biuld']];
  let broken: Project;
  beforeAll(() => {
    broken = makeProject('minimal');
    broken.add('content/topics/wrong.md', '---\nnam: X\n---\n');
  });
  afterAll(() => broken.remove());

  test.each([
    ['without a terminal', {}],
    ['with NO_COLOR', { NO_COLOR: '1' }],
    ['where colours are forced', { FORCE_COLOR: '3' }],
  ])('%s', async (_, env: Record<string, string>) => {
    for (const args of runs) {
      const { stdout, stderr } = await broken.run(args, env);
      expect(stdout + stderr).not.toBe('');
      expect(stdout + stderr).not.toMatch(controls);
    }
  });

  testWith('script, which gives a terminal')('on a terminal, with NO_COLOR', async () => {
    const line = `NO_COLOR=1 "${process.execPath}" src/start.mjs check`;
    const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: broken.root });
    const { code, stdout } = await outcomeOf(child);
    expect(code).toBe(1);
    expect(stdout).toContain('content/topics/wrong.md:2:1: ');
    expect(stdout).not.toMatch(controls);
  });

  test('ends with 1 after a problem, and with 0 without one', async () => {
    expect((await broken.run(['check'])).code).toBe(1);
    expect((await project.run(['check'])).code).toBe(0);
  });
});
