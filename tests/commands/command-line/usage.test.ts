import { expect, test } from 'vitest';
import { command } from '../../../src/commands/command-line/command.ts';
import { usage, usageOf } from '../../../src/commands/command-line/usage.ts';

const run = async () => undefined;
const commands = {
  weigh: command({
    summary: 'weigh the digest',
    options: { exactly: { summary: 'to the gram' }, unit: { value: 'UNIT', summary: 'in UNIT' } },
    run,
  }),
  ship: command({ summary: 'ship it', positionals: ['PORT', 'DAY'], run }),
};

test('the help has a line for each command and option of the table, with what each needs', () => {
  expect(usage(commands)).toBe(`Usage: npm run COMMAND -- [OPTIONS]

  npm run weigh              weigh the digest
    -- --exactly             to the gram
    -- --unit UNIT           in UNIT
  npm run ship -- PORT DAY   ship it

npm run COMMAND -- --help tells of one of them.
Exit codes: 0 done, 1 a problem, 2 a mistake in the command line.`);
});

test('the help of a command has what it takes, and a line for each option', () => {
  expect(usageOf('weigh', commands.weigh)).toBe(`Usage: npm run weigh -- [OPTIONS]

Weigh the digest.

  --exactly     to the gram
  --unit UNIT   in UNIT
  --help        show this

Exit codes: 0 done, 1 a problem, 2 a mistake in the command line.`);
  expect(usageOf('ship', commands.ship)).toContain('Usage: npm run ship -- PORT DAY\n');
});
