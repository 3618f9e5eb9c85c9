import { parseArgs } from 'node:util';
import { didYouMean } from '../../content/did-you-mean.ts';
import type { Call, Command } from './command.ts';
import { adviceOnLostOptions } from './lost-options.ts';
import { npmRun, optionWithValue, usage, usageOf } from './usage.ts';
import { UsageError } from './usage-error.ts';

/** What the command line asks for. */
export interface Arguments extends Pick<Call, 'values' | 'positionals'> {
  /** The name of a command of the table. */
  name: string;
  command: Command;
}

/**
 * Reads the command line.
 *
 * @param commands The commands that there are.
 * @param environment That of the process, where npm leaves options that it took for its own.
 * @returns the text of the help, when it asks for that.
 * @throws UsageError when it names no command, or gives one what it does not take.
 * @example readArguments(commands, ['build', '--drafts']) // { name: 'build', values: { drafts: true }, … }
 */
export function readArguments(
  commands: Record<string, Command>,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Arguments | { help: string } {
  const [name] = args;
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  const { tokens, positionals, values } = parseArgs({
    args: [...args],
    options: optionTypes(command),
    strict: false,
    tokens: true,
  });
  if (tokens.some((token) => token.kind === 'option' && /^--help$|^-h$/.test(token.rawName))) {
    return { help: name !== undefined && command ? usageOf(name, command) : usage(commands) };
  }
  if (name === undefined) throw new UsageError(`found no command\n\n${usage(commands)}`);
  if (command === undefined) {
    const suggestion = didYouMean(name, Object.keys(commands));
    throw new UsageError(
      `found the command ${JSON.stringify(name)}${suggestion}\n\n${usage(commands)}`,
    );
  }
  const advice = adviceOnLostOptions(name, command, args.slice(1), environment);
  if (advice !== undefined) throw new UsageError(advice);
  for (const token of tokens) if (token.kind === 'option') checkOption(name, command, token);
  const [, ...others] = positionals;
  const takesMore = Object.entries(command.options ?? {}).some(
    ([option, { isList }]) => isList && values[option] !== undefined,
  );
  if (!takesMore) checkPositionals(name, command, others);
  return { name, command, positionals: others, values: { ...values } as Call['values'] };
}

function optionTypes(command: Command | undefined): Record<string, { type: 'string' | 'boolean' }> {
  const entries = Object.entries(command?.options ?? {}).map(
    ([option, { value }]) => [option, { type: value ? 'string' : 'boolean' }] as const,
  );
  return Object.fromEntries(entries);
}

function checkPositionals(name: string, command: Command, found: readonly string[]): void {
  const { positionals = [], explainsItself = false } = command;
  if (found.length === positionals.length) return;
  if (explainsItself && found.length < positionals.length) return;
  const isList = positionals.at(-1)?.endsWith('...') === true;
  if (isList && found.length > positionals.length) return;
  throw new UsageError(
    `found ${JSON.stringify(found.join(' '))} for npm run ${name}; expected ` +
      (positionals.length === 0 ? 'options alone, if any' : npmRun(name, positionals)),
  );
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

function checkOption(name: string, { options = {} }: Command, token: OptionToken): void {
  const { rawName, value, inlineValue } = token;
  const known = Object.entries(options);
  const [, option] = known.find(([option]) => rawName === `--${option}`) ?? [];
  if (option === undefined) {
    const all = known.map(([option, { value }]) => optionWithValue(option, value)).join(' or ');
    const suggestion = didYouMean(token.name, Object.keys(options));
    throw new UsageError(
      `found the option ${JSON.stringify(rawName)} for npm run ${name}; expected ${all || 'none'}${suggestion}`,
    );
  }
  if (option.value === undefined && value !== undefined) {
    throw new UsageError(`found "${rawName}=${value}"; expected "${rawName}", without a value`);
  }
  // What begins with a hyphen is the next option, unless it is tied on.
  if (option.value !== undefined && (!value || (value.startsWith('-') && !inlineValue))) {
    throw new UsageError(
      `found ${rawName} without its ${option.value}; expected ${npmRun(name, [`${rawName} ${option.value}`])}`,
    );
  }
}
