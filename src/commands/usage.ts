import type { Command } from './command.ts';

/** How the command line is used: a line for each command and for each of its options. */
export function usage(commands: Record<string, Command>): string {
  const lines = Object.entries(commands).flatMap(
    ([name, { summary, positionals = [], options = {} }]) => [
      { left: `       ${npmRun(name, positionals)}`, summary },
      ...Object.entries(options).map(([option, { value, summary }]) => ({
        left: `         -- ${optionWithValue(option, value)}`,
        summary,
      })),
    ],
  );
  const width = Math.max(...lines.map(({ left }) => left.length)) + 4;
  const text = lines.map(({ left, summary }) => left.padEnd(width) + summary).join('\n');
  return `usage: ${text.trimStart()}`;
}

/** @example npmRun('new', ['KIND', 'ID']) // 'npm run new -- KIND ID' */
export function npmRun(name: string, rest: readonly string[]): string {
  return ['npm run', name, ...(rest.length > 0 ? ['--', ...rest] : [])].join(' ');
}

/** @example optionWithValue('output', 'DIR') // '--output DIR' */
export function optionWithValue(option: string, value: string | undefined): string {
  return value === undefined ? `--${option}` : `--${option} ${value}`;
}
