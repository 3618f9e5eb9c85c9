import { parseArgs } from 'node:util';
import { formatISO } from 'date-fns/formatISO';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { create } from './commands/new.ts';
import { seal } from './commands/seal.ts';
import { formatProblem, isFatal, ProblemsError } from './problem.ts';

const usage = `usage: npm run build [-- --drafts] [-- --output DIR]
                               check, render, and publish to _site/
       npm run dev             serve on localhost with drafts, reload on every change
       npm run check           list every problem of the content
                               -- --coverage says how much of each article is cited
                               -- --seal ID  seals the copy of an article or a post
       npm run new -- KIND ID  write a draft of a record
`;

/** Runs the command that the arguments name, and says what it did. */
async function run(args: string[]): Promise<string> {
  const root = process.cwd();
  const siteUrl = process.env.SITE_URL || undefined;
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      drafts: { type: 'boolean' },
      output: { type: 'string' },
      coverage: { type: 'boolean' },
      seal: { type: 'string' },
    },
  });
  const [command, ...rest] = positionals;
  if (command === 'build' && rest.length === 0) return build(root, { siteUrl, ...values });
  if (command === 'check' && rest.length === 0) {
    return values.seal === undefined
      ? check(root, { siteUrl, ...values })
      : seal(root, values.seal);
  }
  if (command === 'dev' && rest.length === 0) {
    // A server and a watcher are much to load for the commands that need neither.
    const { dev } = await import('./commands/dev.ts');
    return `Serving ${(await dev(root)).url}`;
  }
  const [kind, id] = rest;
  if (command === 'new' && rest.length === 2 && kind !== undefined && id !== undefined) {
    return create(root, kind, id, formatISO(new Date(), { representation: 'date' }));
  }
  throw new TypeError(usage);
}

function report(error: unknown): string {
  if (!(error instanceof ProblemsError))
    return error instanceof Error ? error.message : String(error);
  const { problems } = error;
  const errors = problems.filter(isFatal).length;
  const count = errors === 1 ? '1 error' : `${errors} errors`;
  return `${problems.map(formatProblem).join('\n')}\n\n${count}; nothing was published.`;
}

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${report(error)}\n`);
  process.exitCode = 1;
}
