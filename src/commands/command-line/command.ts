/** An option of a command. */
export interface Option {
  /** What has to stand behind it, as the help names it: `DIR`. A switch has none. */
  value?: string;
  /** Whether more of these may follow; they are positionals then. */
  isList?: boolean;
  summary: string;
}

type Options = Record<string, Option>;

/** The options that were given, by name: what stands behind each, or true for a switch. */
type Values<Declared extends Options> = {
  [Name in keyof Declared]?: Declared[Name] extends { value: string } ? string : boolean;
};

/** What a command is run with. */
export interface Call<Given = Record<string, string | boolean>> {
  /** The project's folder. */
  root: string;
  /** Address of the site; it overrides `url` in `content/digest.md`. */
  siteUrl: string | undefined;
  values: Given;
  /** As many as the command names, or fewer where it explains itself. */
  positionals: readonly string[];
  /** Shows a line while the command still runs. */
  say(line: string): void;
  /** Shows a line beside what the command says, on the error output. */
  warn(line: string): void;
}

/** A command of the command line. */
export interface Command<Given = Record<string, string | boolean>> {
  summary: string;
  /**
   * What it takes besides options, all of it required, as the help names it: `['KIND', 'ID']`. More of the last
   * may follow where its name ends with `...`.
   */
  positionals?: readonly string[];
  /** Where fewer of them are given, the command itself says what it expects. */
  explainsItself?: boolean;
  options?: Options;
  /** What follows the number of problems that ended it; else a full stop. */
  afterProblems?: string;
  /**
   * Loads what the command needs, and runs it.
   *
   * @returns what to say at the end, if there is anything left to say.
   */
  run(call: Call<Given>): Promise<string | undefined>;
}

/** An entry of the table of commands; `run` is given the options that the entry declares. */
export function command<const Declared extends Options>(
  entry: Command<Values<Declared>> & { options?: Declared },
): Command {
  return entry as Command;
}
