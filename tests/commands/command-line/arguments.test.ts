import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../src/commands/command-line/arguments.ts';
import { usage, usageOf } from '../../../src/commands/command-line/usage.ts';
import { commands } from '../../../src/commands/commands.ts';

describe('a command line', () => {
  test.each([
    ['build', { name: 'build', positionals: [], values: {} }],
    ['build --drafts', { name: 'build', positionals: [], values: { drafts: true } }],
    ['build --output out/x', { name: 'build', positionals: [], values: { output: 'out/x' } }],
    ['build --output=-x', { name: 'build', positionals: [], values: { output: '-x' } }],
    ['dev', { name: 'dev', positionals: [], values: {} }],
    ['dev --port 9000', { name: 'dev', positionals: [], values: { port: '9000' } }],
    ['check --coverage', { name: 'check', positionals: [], values: { coverage: true } }],
    ['check --seal x', { name: 'check', positionals: [], values: { seal: 'x' } }],
    ['new events x', { name: 'new', positionals: ['events', 'x'], values: {} }],
  ])('is read: %s', (line, expected) => {
    expect(readArguments(commands, line.split(' '))).toMatchObject(expected);
  });

  test.each(['--help', '-h', 'biuld --help'])('may ask how all is used: %s', (line) => {
    expect(readArguments(commands, line.split(' '))).toEqual({ help: usage(commands) });
  });

  test.each(['check --help', 'check -h'])('may ask how one command is used: %s', (line) => {
    const help = usageOf('check', commands.check);
    expect(readArguments(commands, line.split(' '))).toEqual({ help });
  });

  test.each([
    ['biuld', `found the command "biuld"; did you mean "build"?\n\n${usage(commands)}`],
    ['--drafts', `found the command "--drafts"\n\n${usage(commands)}`],
    ['toString', `found the command "toString"\n\n${usage(commands)}`],
    [
      'check --al',
      'found the option "--al" for npm run check; expected --coverage or --dates or --strict or --json or --watch or --links or --seal ID or --seal-of ID or --escape ID...',
    ],
    [
      'build --draft',
      'found the option "--draft" for npm run build; expected --drafts or --output DIR or --url URL or --strict or --no-cache; did you mean "drafts"?',
    ],
    ['dev --drafts', 'found the option "--drafts" for npm run dev; expected --port N'],
    ['dev --port', 'found --port without its N; expected npm run dev -- --port N'],
    ['build -d', 'found the option "-d" for npm run build; expected --drafts or --output DIR'],
    ['check --no-coverage', 'found the option "--no-coverage" for npm run check; expected'],
    ['check --seal', 'found --seal without its ID; expected npm run check -- --seal ID'],
    ['check --seal --coverage', 'found --seal without its ID; expected'],
    ['check --seal=', 'found --seal without its ID; expected'],
    ['build --output', 'found --output without its DIR; expected npm run build -- --output DIR'],
    ['build --drafts=yes', 'found "--drafts=yes"; expected "--drafts", without a value'],
    ['check x', 'found "x" for npm run check; expected options alone, if any'],
    ['rename events', 'found "events" for npm run rename; expected npm run rename -- KIND ID NEW'],
    ['new events x y', 'found "events x y" for npm run new; expected npm run new -- KIND ID'],
  ])('is refused with what was found and what is known: %s', (line, reason) => {
    expect(() => readArguments(commands, line.split(' '))).toThrow(reason);
  });

  test('may not be empty', () => {
    expect(() => readArguments(commands, [])).toThrow(`found no command\n\n${usage(commands)}`);
  });
});
