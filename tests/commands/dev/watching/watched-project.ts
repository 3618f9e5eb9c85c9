/** A process that watches the folder that it runs in, and prints what it sees, a line each. */
import { watchProject } from '../../../../src/commands/dev/watching/watch-project.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

await watchProject(process.cwd(), {
  changed: (path = 'everything') => say(`changed ${path}`),
  impaired: (reason = 'all changes are seen') => say(reason),
});
say('watching');
