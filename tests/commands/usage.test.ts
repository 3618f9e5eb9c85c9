import { expect, test } from 'vitest';
import { command } from '../../src/commands/command.ts';
import { usage } from '../../src/commands/usage.ts';

test('the help has a line for each command and option of the table, with what each needs', () => {
  const run = async () => undefined;
  const commands = {
    weigh: command({
      summary: 'weigh the digest',
      options: { exactly: { summary: 'to the gram' }, unit: { value: 'UNIT', summary: 'in UNIT' } },
      run,
    }),
    ship: command({ summary: 'ship it', positionals: ['PORT', 'DAY'], run }),
  };
  expect(usage(commands)).toBe(
    `usage: npm run weigh               weigh the digest
         -- --exactly              to the gram
         -- --unit UNIT            in UNIT
       npm run ship -- PORT DAY    ship it`,
  );
});
