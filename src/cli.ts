import { formatISO } from 'date-fns/formatISO';
import { type Arguments, readArguments, usage } from './commands/arguments.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { countProblems, listProblems } from './commands/list-problems.ts';
import { create } from './commands/new.ts';
import { seal } from './commands/seal.ts';
import { ProblemsError } from './problem.ts';

/** Runs a command, and says what it did. */
async function run({ command, rest, values }: Arguments): Promise<void> {
  const root = process.cwd();
  const siteUrl = process.env.SITE_URL || undefined;
  if (command === 'build') say(await build(root, { siteUrl, ...values }));
  if (command === 'check') {
    say(
      values.seal === undefined
        ? await check(root, { siteUrl, ...values })
        : await seal(root, values.seal),
    );
  }
  if (command === 'dev') {
    // A server and a watcher are much to load for the commands that need neither.
    const { dev } = await import('./commands/dev.ts');
    await dev(root, say);
  }
  if (command === 'new') {
    const [kind = '', id = ''] = rest;
    say(await create(root, kind, id, formatISO(new Date(), { representation: 'date' })));
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function report(error: unknown, command: string | undefined): string {
  if (!(error instanceof ProblemsError))
    return error instanceof Error ? error.message : String(error);
  const { problems } = error;
  const outcome = command === 'build' ? '; nothing was published.' : '.';
  return [...listProblems(problems), '', countProblems(problems) + outcome].join('\n');
}

const args = process.argv.slice(2);
try {
  const found = readArguments(args);
  if (found) await run(found);
  else say(usage);
} catch (error) {
  process.stderr.write(`${report(error, args[0])}\n`);
  process.exitCode = 1;
}
