import type { Command } from './command.ts';

/** How the command line is used: a line for each command and for each of its options. */
export function usage(commands: Record<string, Command>): string {
  const lines = Object.entries(commands).flatMap(([name, command]) => [
    { left: npmRun(name, command.positionals ?? []), summary: command.summary },
    ...optionLines(command).map(({ left, summary }) => ({ left: `  -- ${left}`, summary })),
  ]);
  return [
    'Usage: npm run COMMAND -- [OPTIONS]',
    '',
    inColumns(lines),
    '',
    'npm run COMMAND -- --help tells of one of them.',
    exitCodes,
  ].join('\n');
}

/** How one command is used. */
export function usageOf(name: string, command: Command): string {
  const { summary, positionals = [], options = {} } = command;
  const rest = [...positionals, ...(Object.keys(options).length > 0 ? ['[OPTIONS]'] : [])];
  const lines = [...optionLines(command), { left: '--help', summary: 'show this' }];
  return [
    `Usage: ${npmRun(name, rest)}`,
    '',
    `${upperFirst(summary)}.`,
    '',
    inColumns(lines),
    '',
    exitCodes,
  ].join('\n');
}

const exitCodes = 'Exit codes: 0 done, 1 a problem, 2 a mistake in the command line.';

function optionLines({ options = {} }: Command): { left: string; summary: string }[] {
  return Object.entries(options).map(([option, { value, summary }]) => ({
    left: optionWithValue(option, value),
    summary,
  }));
}

function inColumns(lines: readonly { left: string; summary: string }[]): string {
  const width = Math.max(...lines.map(({ left }) => left.length)) + 3;
  return lines.map(({ left, summary }) => `  ${left.padEnd(width)}${summary}`).join('\n');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @example npmRun('new', ['KIND', 'ID']) // 'npm run new -- KIND ID' */
export function npmRun(name: string, rest: readonly string[]): string {
  return ['npm run', name, ...(rest.length > 0 ? ['--', ...rest] : [])].join(' ');
}

/** @example optionWithValue('output', 'DIR') // '--output DIR' */
export function optionWithValue(option: string, value: string | undefined): string {
  return value === undefined ? `--${option}` : `--${option} ${value}`;
}
