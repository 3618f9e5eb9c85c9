import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, type Outcome, type Project, stateOf } from '../project.ts';

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
      'found the id "No"; expected lower-case letters, digits and single hyphens\n',
    );
  });

  test('shows how it is used when asked to', async () => {
    const { code, stdout, stderr } = await project.run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of ['build', 'dev', 'check', 'new']) {
      expect(stdout).toContain(`npm run ${command} `);
    }
  });

  test('changes nothing after a mistake', () => {
    expect(stateOf(project.root)).toEqual(before);
  });
});
