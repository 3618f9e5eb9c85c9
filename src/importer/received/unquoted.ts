import { isLabelled } from './labelled-lines.ts';

const mark = /^(?:> ?)+/;
/** Of the lines of some words, so many are quoted where it is the story that is quoted. */
const most = 0.8;
/** Who wrote what follows, and when, as programs for mail say it. */
const wrote = /(?:\d|@|>).{0,80}[:：]\s*$/u;
/** Above it stand at most so many lines of words. */
const mostAbove = 6;
/** The heads of a mail that is passed on are at least so many lines. */
const fewestHeads = 2;

/** A line without the marks of a mail that quotes it. */
export interface Unquoted {
  readonly text: string;
  /** Characters that were taken away before it. */
  readonly columns: number;
  /** Whether it stands above the mail that is quoted. */
  readonly isAbove: boolean;
}

/**
 * Takes away the marks with which a mail quotes another, where they stand before nearly all of a text, or before all
 * of it that follows the line that says whose mail it is, or the heads of a mail that is passed on.
 */
export function unquoted(lines: readonly string[]): Unquoted[] {
  const start = startOfQuoted(lines);
  const written = lines.slice(start).filter((line) => line.trim() !== '');
  const quoted = written.filter((line) => mark.test(line));
  const isQuoted = quoted.length >= 3 && quoted.length >= most * written.length;
  return lines.map((line, index) => {
    const [marks = ''] = isQuoted ? (mark.exec(line) ?? []) : [];
    return {
      text: line.slice(marks.length),
      columns: marks.length,
      isAbove: isQuoted && index < start,
    };
  });
}

/** Index of the first quoted line behind the one that says who wrote it; 0 where there is none. */
function startOfQuoted(lines: readonly string[]): number {
  const first = lines.findIndex((line) => mark.test(line));
  const above = lines.slice(0, Math.max(0, first)).filter((line) => line.trim() !== '');
  const isReply = above.length <= mostAbove && wrote.test(above.at(-1) ?? '');
  const heads = above.slice(above.findLastIndex((line) => !isLabelled(line.trim())) + 1);
  const isPassedOn = heads.length >= fewestHeads && above.length - heads.length <= mostAbove;
  return isReply || isPassedOn ? first : 0;
}
