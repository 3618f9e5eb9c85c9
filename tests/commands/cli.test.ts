import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, type Outcome, type Project, stateOf } from '../project.ts';

const mistakes = {
  'a command that there is not': ['biuld'],
  'a command with too little behind it': ['new', 'events'],
};
const outcomes = new Map<string, Outcome>();
let project: Project;
let before: Map<string, string>;

beforeAll(async () => {
  project = makeProject('minimal');
  before = stateOf(project.root);
  await Promise.all(
    Object.entries({ ...mistakes, 'an option that there is not': ['check', '--al'] }).map(
      async ([mistake, args]) => outcomes.set(mistake, await project.run(args)),
    ),
  );
});
afterAll(() => project.remove());

describe('the command line', () => {
  test.each(Object.keys(mistakes))('shows how it is used, and ends with 1: %s', (mistake) => {
    const { code, stdout, stderr } = outcomes.get(mistake) ?? {};
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^usage: npm run build/);
    for (const command of ['build', 'dev', 'check', 'new']) {
      expect(stderr).toContain(`npm run ${command} `);
    }
    expect(stderr).not.toContain('    at ');
  });

  test('names an option that there is not, and ends with 1', () => {
    const { code, stdout, stderr } = outcomes.get('an option that there is not') ?? {};
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain("'--al'");
    expect(stderr).not.toContain('    at ');
  });

  test('changes nothing after a mistake', () => {
    expect(stateOf(project.root)).toEqual(before);
  });
});
