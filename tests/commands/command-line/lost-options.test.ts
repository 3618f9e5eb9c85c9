import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readArguments } from '../../../src/commands/command-line/arguments.ts';
import { commands } from '../../../src/commands/commands.ts';

/** A package whose scripts print the arguments and the environment that npm gives them. */
const folder = mkdtempSync(join(tmpdir(), 'dateline-npm-'));
afterAll(() => rmSync(folder, { recursive: true }));
const print = 'console.log(JSON.stringify({ args: process.argv.slice(2), env: process.env }))';
writeFileSync(join(folder, 'print.mjs'), print);
const scripts = Object.fromEntries(
  Object.keys(commands).map((name) => [name, `node print.mjs ${name}`]),
);
writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', scripts }));

/** What a command is given when somebody types a line. */
function typed(line: string): { args: string[]; env: NodeJS.ProcessEnv } {
  const args = ['run', '--silent', ...line.split(' ')];
  const { stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  const json = stdout.split('\n').find((each) => each.startsWith('{'));
  if (json === undefined) throw new Error(stderr);
  return JSON.parse(json);
}

test.each([
  ['check --strict', 'npm run check -- --strict'],
  ['check --json', 'npm run check -- --json'],
  ['check --seal-of x', 'npm run check -- --seal-of x'],
  ['check --escape x y', 'npm run check -- --escape x y'],
  ['build --drafts --output=out', 'npm run build -- --drafts --output out'],
  ['rename events x y --dry-run', 'npm run rename -- --dry-run events x y'],
])('An option in front of "--" is not passed over, but shown in its place: %s', (line, advice) => {
  const { args, env } = typed(line);
  expect(() => readArguments(commands, args, env)).toThrow(`type ${advice}; in PowerShell,`);
});

test.each(['check', 'check -- --strict', 'rename -- events x y', 'build -- --output out'])(
  'A line with its options behind "--" is as it should be: %s',
  (line) => {
    const { args, env } = typed(line);
    expect(readArguments(commands, args, env)).toHaveProperty('command');
  },
);

test('Options of the program that starts npm are none of the command.', () => {
  const env = { npm_lifecycle_event: 'deploy', npm_config_json: 'true' };
  expect(readArguments(commands, ['check'], env)).toHaveProperty('command');
});
