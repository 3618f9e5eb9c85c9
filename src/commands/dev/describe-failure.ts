import { stripVTControlCharacters } from 'node:util';

/**
 * Describes an error of the code, of a style or of the disk to the person who can mend it: the first cause,
 * where it is if it says so, and the lines of the project that led there.
 *
 * @param root The project's folder, which is left out of paths.
 */
export function describeFailure(error: unknown, root: string): string {
  const cause = firstCause(error);
  if (!(cause instanceof Error)) return inProject(String(cause), root);
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const own = frames.filter((line) => line.includes(root) && !line.includes('node_modules'));
  return inProject([placeOf(cause) + cause.message, ...own].join('\n'), root);
}

/** Takes what is for a terminal alone, and the way to the project, out of a text. */
export function inProject(text: string, root: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(`file://${root}/`, '')
    .replaceAll(`${root}/`, '');
}

/** Eleventy keeps the error that it met in `originalError`, others in `cause`. */
function firstCause(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { originalError = error.cause } = error as { originalError?: unknown; cause?: unknown };
  return originalError === undefined ? error : firstCause(originalError);
}

/** The place that lightningcss gives beside its message. */
function placeOf(error: Error): string {
  const { fileName, loc } = error as { fileName?: string; loc?: { line: number; column: number } };
  return fileName === undefined || !loc ? '' : `${fileName}:${loc.line}:${loc.column}: `;
}
