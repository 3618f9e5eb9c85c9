import { readArguments } from './commands/command-line/arguments.ts';
import { UsageError } from './commands/command-line/usage-error.ts';
import { commands } from './commands/commands.ts';
import { finishChanges } from './commands/rename/journal.ts';
import { describeError } from './commands/reports/describe-error.ts';
import { problemsJson } from './commands/reports/problems-json.ts';
import { ProblemsError, withoutCommands } from './problem.ts';

// Where nobody listens any more, as in `npm run build | head -1`, or a disk is full, the talking ends, and not the work.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

function say(text: string): void {
  process.stdout.write(`${withoutCommands(text)}\n`);
}

function warn(text: string): void {
  process.stderr.write(`${withoutCommands(text)}\n`);
}

/** Runs what the command line asks for, and says what came of it. */
async function run(args: readonly string[]): Promise<void> {
  const found = readArguments(commands, args, process.env);
  if ('help' in found) return say(found.help);
  const { command, values, positionals } = found;
  if (finishChanges(process.cwd())) say('Finished a rename that was cut off.');
  try {
    const siteUrl = process.env.SITE_URL || undefined;
    const call = { root: process.cwd(), siteUrl, values, positionals, say, warn };
    const said = await command.run(call);
    if (said !== undefined) say(said);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof ProblemsError && values.json) say(problemsJson(error.problems));
    else warn(describeError(error, command.afterProblems));
    process.exitCode = 1;
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  warn(describeError(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
