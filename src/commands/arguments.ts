import { parseArgs } from 'node:util';
import { didYouMean } from '../content/did-you-mean.ts';

export const usage = `usage: npm run build             check, render, and publish to _site/
         -- --drafts             publish drafts too
         -- --output DIR         publish to another folder
       npm run dev               serve to this computer with drafts, reload on every change
       npm run check             list every problem of the content
         -- --coverage           say how much of each article is cited
         -- --seal ID            seal the copy of an article or a post
       npm run new -- KIND ID    write a draft of a record`;

/** What each command takes: options, with what stands behind them; and what else. */
const commands: Record<Command, { options: Partial<Record<Option, string>>; rest: string[] }> = {
  build: { options: { drafts: '', output: 'DIR' }, rest: [] },
  dev: { options: {}, rest: [] },
  check: { options: { coverage: '', seal: 'ID' }, rest: [] },
  new: { options: {}, rest: ['KIND', 'ID'] },
};

const options = {
  drafts: { type: 'boolean' },
  output: { type: 'string' },
  coverage: { type: 'boolean' },
  seal: { type: 'string' },
} as const;

type Command = 'build' | 'dev' | 'check' | 'new';
type Option = keyof typeof options;

/** What the command line asks for. */
export interface Arguments {
  command: Command;
  /** KIND and ID of `new`. */
  rest: string[];
  values: { drafts?: boolean; output?: string; coverage?: boolean; seal?: string };
}

/**
 * Reads the command line.
 *
 * @returns undefined when it asks how it is used.
 * @throws Error when it is none that there is.
 * @example readArguments(['build', '--drafts']) // { command: 'build', rest: [], values: { drafts: true } }
 */
export function readArguments(args: string[]): Arguments | undefined {
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  if (tokens.some((token) => token.kind === 'option' && /^--help$|^-h$/.test(token.rawName)))
    return;
  const [command, ...others] = args;
  if (command === undefined) throw new Error(`found no command\n\n${usage}`);
  if (!isCommand(command)) {
    const suggestion = didYouMean(command, Object.keys(commands));
    throw new Error(`found the command ${JSON.stringify(command)}${suggestion}\n\n${usage}`);
  }
  for (const token of tokens) if (token.kind === 'option') checkOption(command, token);
  const { positionals, values } = parseArgs({ args: others, options, allowPositionals: true });
  const { rest } = commands[command];
  if (positionals.length !== rest.length) {
    throw new Error(
      `found ${JSON.stringify(positionals.join(' '))} for npm run ${command}; expected ` +
        (rest.length === 0 ? 'options alone, if any' : `npm run ${command} -- ${rest.join(' ')}`),
    );
  }
  return { command, rest: positionals, values };
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

function checkOption(command: Command, { name, rawName, value, inlineValue }: OptionToken): void {
  const known = Object.entries(commands[command].options);
  const [, behind] = known.find(([option]) => rawName === `--${option}`) ?? [];
  if (behind === undefined) {
    const all = known.map(([option, behind]) => `--${option} ${behind}`.trim()).join(' or ');
    const suggestion = didYouMean(
      name,
      known.map(([option]) => option),
    );
    throw new Error(
      `found the option ${JSON.stringify(rawName)} for npm run ${command}; expected ${all || 'none'}${suggestion}`,
    );
  }
  if (behind === '' && value !== undefined) {
    throw new Error(`found "${rawName}=${value}"; expected "${rawName}", without a value`);
  }
  // What begins with a hyphen is the next option, unless it is tied on.
  if (behind !== '' && (!value || (value.startsWith('-') && !inlineValue))) {
    throw new Error(
      `found ${rawName} without its ${behind}; expected npm run ${command} -- ${rawName} ${behind}`,
    );
  }
}

function isCommand(text: string): text is Command {
  return Object.hasOwn(commands, text);
}
