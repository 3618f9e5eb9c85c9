import type { Rule } from './rules.ts';

/** A place in a text. Lines and columns count from 1; columns count UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
}

/** Where a problem is that concerns all of a file, or has no place of its own. */
export const startOfFile: Point = { line: 1, column: 1 };

/**
 * What is wrong, where, and what to do about it, as plain data. The reason says what was found, what was
 * expected and how to mend it, in one line.
 */
export interface Problem extends Point {
  /** Path as the reader knows it, e.g. `content/events/x.md`. */
  file: string;
  ruleId: Rule;
  reason: string;
  /** Whether it keeps the digest from being published. */
  fatal: boolean;
}

/** The longest line, in characters, that a problem is written in. */
const longestLine = 400;
/** As many characters of a reason are always shown, however long the path is. */
const shortestReason = 200;

/**
 * Makes a problem of a place in a file. Of a reason that would make its line too long, the middle is left out: it
 * starts with what was found, and ends with what to do.
 *
 * @example problem('content/events/x.md', { line: 7, column: 3 }, 'date', '…')
 */
export function problem(
  file: string,
  { line, column }: Point,
  ruleId: Rule,
  reason: string,
): Problem {
  const bare = { file, line, column, ruleId, reason: '', fatal: false };
  const room = Math.max(shortestReason, longestLine - formatProblem(bare).length);
  return { ...bare, reason: withoutMiddle(reason, room), fatal: true };
}

/** A text of at most so many characters when it is printed. */
function withoutMiddle(text: string, room: number): string {
  if (text.length <= room && printable(text).length <= room) return text;
  const half = Math.floor((room - 3) / 2);
  const [start, end] = [printable(text.slice(0, half)), printable(text.slice(-half))];
  return `${start.slice(0, half).trimEnd()} \u2026 ${end.slice(-half).trimStart()}`;
}

/** Makes a problem that does not keep the digest from being published; see {@link problem}. */
export function warning(file: string, place: Point, rule: Rule, reason: string): Problem {
  return { ...problem(file, place, rule, reason), fatal: false };
}

/** Tells whether a problem keeps the digest from being published. */
export function isFatal({ fatal }: Problem): boolean {
  return fatal;
}

/** Orders problems by file, then line, then column, then rule, then reason. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.reason, b.reason)
  );
}

/** Characters that would break a line, or do worse to a terminal. */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u00ad\u200b\u2060\ufeff]/gu;

/**
 * Writes a problem the way compilers do, so that editors can jump to it; in one line of visible
 * characters, whatever the record holds.
 *
 * @example 'content/events/x.md:7:3: found no "track"; … (missing-key)'
 */
export function formatProblem(problem: Problem): string {
  const { reason, ruleId } = problem;
  const kind = isFatal(problem) ? '' : 'warning: ';
  return `${formatPlace(problem)}: ${printable(`${kind}${reason} (${ruleId})`)}`;
}

/** Writes where a problem is: `content/events/x.md:7:3`. */
export function formatPlace({ file, line, column }: Problem): string {
  return `${printable(file)}:${line}:${column}`;
}

/** A text in one line of visible characters; what is none is written as an escape. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/**
 * A text in which no content speaks to the runner of a CI: `##[error]`, `##vso[task.complete]` and the like are
 * commands wherever they stand in a line. The escape is one of JSON, so that JSON stays what it is.
 *
 * @example withoutCommands('##[error]') // '#\\u0023[error]'
 * @see https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands
 */
export function withoutCommands(text: string): string {
  return text.replace(/##(?=\w*\[)/g, '#\\u0023');
}

/** Thrown by a step that cannot go on; it carries every problem found so far. */
export class ProblemsError extends Error {
  override name = 'ProblemsError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
