import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcomeOf, type Project } from '../project.ts';
import { type Change, filesOfGuide, makeToy, typeErrors } from './toy.ts';

const change: Change = {
  'src/commands/headlines.ts': `
    import { loadProject } from '../site/load-project.ts';
    import { ProblemsError } from '../problem.ts';

    export async function headlines(root: string, drafts: boolean): Promise<string> {
      const { digest, problems } = await loadProject(root, { drafts });
      if (!digest) throw new ProblemsError(problems);
      return digest.events.map(({ title }) => title).join('\\n');
    }
  `,
  'src/commands/commands.ts': [
    [
      'export const commands = {\n',
      `export const commands = {
        headlines: command({
          summary: 'list the headlines of the events',
          options: { drafts: { summary: 'list drafts too' } },
          async run({ root, values: { drafts = false } }) {
            const { headlines } = await import('./headlines.ts');
            return headlines(root, drafts);
          },
        }),\n`,
    ],
  ],
  'package.json': [
    ['  "scripts": {\n', '  "scripts": {\n    "headlines": "node src/start.mjs headlines",\n'],
  ],
};

let project: Project;
beforeAll(() => {
  project = makeToy(change);
});
afterAll(() => project.remove());

test('the guide names the files of a new command', () => {
  expect(Object.keys(change).sort()).toEqual(filesOfGuide('Add a command', { NAME: 'headlines' }));
});

test('a new command is in the help, runs, and knows its options', async () => {
  expect(await typeErrors(project)).toBe('');
  const { stdout } = await project.run(['--help']);
  expect(stdout).toMatch(/^ +npm run headlines +list the headlines of the events$/m);
  expect(stdout).toMatch(/^ +-- --drafts +list drafts too$/m);
  const npm = spawn('npm', ['run', '--silent', 'headlines'], { cwd: project.root });
  expect(await outcomeOf(npm)).toEqual({
    code: 0,
    stdout: 'Example meets Sample in Port Sample\n',
    stderr: '',
  });
  const { code, stderr } = await project.run(['headlines', '--draft']);
  expect(code).toBe(2);
  expect(stderr).toContain('found the option "--draft" for npm run headlines; expected --drafts');
});
