import type { Command } from './command.ts';
import { npmRun } from './usage.ts';

/**
 * Says what to type where npm kept options of a command for itself: those in front of `--`, or all of them
 * where a shell takes the `--` away, as PowerShell does.
 *
 * @param args What reached the command behind its name.
 * @param environment That of the process, in which npm leaves the options that it took.
 * @returns undefined where no option was lost, or npm did not start the command.
 * @see https://docs.npmjs.com/cli/v11/using-npm/config#environment-variables
 */
export function adviceOnLostOptions(
  name: string,
  { options = {} }: Command,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): string | undefined {
  if (environment.npm_lifecycle_event !== name) return;
  const lost = Object.entries(options).flatMap(([option, { value }]) => {
    const found = environment[`npm_config_${option.replaceAll('-', '_')}`] ?? 'false';
    if (found === 'false') return [];
    return value === undefined || found === 'true' ? `--${option}` : `--${option} ${found}`;
  });
  if (lost.length === 0) return;
  const line = [...lost, ...args];
  return (
    `found ${lost.join(' ')}, which npm took for an option of its own; type ${npmRun(name, line)}; ` +
    `in PowerShell, npm run ${name} "--" ${line.join(' ')}`
  );
}
