import { type Problem, problem, warning } from '../../problem.ts';
import type { Kind } from '../kinds.ts';
import { placesIn } from '../places-in.ts';
import type { FrontMatter } from '../schema/index.ts';
import { kindOf, type Mark } from './marks/constructs.ts';
import { type Copy, readMarks } from './marks/read-marks.ts';

/** Longest stretch, in characters, that is shown of what was found. */
const longestShown = 40;

/** Signs that Markdown has a meaning for, somewhere or at the start of a line; most copies have none. */
const mayHaveMarks = /[\\`*_~<&[|#>]|^[ \t]*(?:[-+=]|\d{1,9}[.)])|^(?: {4}| {0,3}\t)/m;

/**
 * Tells of every sign of a copy that Markdown keeps from its readers, or shows as something else. Words that are
 * lost altogether are an error.
 *
 * @param copy With lines that are those of the file.
 * @param hasMarkup Whether the copy says that its structure is written in Markdown.
 */
export function checkCopy(file: string, copy: Copy, hasMarkup: boolean, problems: Problem[]): void {
  const { source } = copy;
  if (!mayHaveMarks.test(source)) return;
  const told = readMarks(copy).filter(
    (mark) => isTold(mark, hasMarkup) && !kindOf(mark.construct).isRefused,
  );
  const placeAt = placesIn(told.length === 0 ? '' : source);
  for (const mark of told) {
    const { losesWords } = kindOf(mark.construct);
    const tell = losesWords ? problem : warning;
    problems.push(tell(file, placeAt(mark.start), 'copy', reasonOf(mark, source)));
  }
}

/** Tells whether a copy says that its structure is written in Markdown. */
export function hasMarkup(front: FrontMatter<Kind> | undefined): boolean {
  return front !== undefined && 'markup' in front && front.markup === true;
}

/** Tells whether readers are kept from what a sign says. */
export function isTold({ construct, isQuiet }: Mark, hasMarkup: boolean): boolean {
  return !isQuiet && !(hasMarkup && kindOf(construct).isStructure);
}

function reasonOf(mark: Mark, source: string): string {
  const { reads, isStructure } = kindOf(mark.construct);
  const found = shorten(source.slice(mark.start, mark.end));
  const otherwise = isStructure ? ', or add "markup: true" if the source has it so' : '';
  return `found ${quoted(found)}, which ${reads}; ${adviceOn(mark, source)}${otherwise}`;
}

function adviceOn({ end, escapes, cuts, construct, ...mark }: Mark, source: string): string {
  if (cuts) return 'take the white space before it away';
  const [first] = escapes;
  // An address that it stands behind needs an escape as well.
  const word =
    /\S*$/.exec(source.slice(Math.max(0, mark.start - longestShown), mark.start))?.[0] ?? '';
  const isInWord = first !== undefined && first < mark.start && first >= mark.start - word.length;
  const start = isInWord ? mark.start - word.length : mark.start;
  if (first === undefined) return 'put a backslash before the signs that make it so';
  if (construct === 'backslash')
    return `write ${quoted(`\\${source.slice(start, start + 2)}`)} for a backslash, or delete it`;
  const within = escapes.filter((at) => at >= start && at < end);
  const escaped = within.reduceRight(
    (text, at) => `${text.slice(0, at - start)}\\${text.slice(at - start)}`,
    source.slice(start, end),
  );
  return `write ${quoted(shorten(escaped))}`;
}

function quoted(text: string): string {
  return `"${text}"`;
}

function shorten(text: string): string {
  const [line = ''] = text.split('\n', 1);
  const shown = line.length > longestShown ? line.slice(0, longestShown) : line;
  return shown === text ? shown : `${shown}…`;
}
