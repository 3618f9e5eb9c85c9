import { normalize } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { isForbidden, whyUnreadable } from '../../../content/files/unreadable.ts';

/**
 * Describes an error of the code, of a style or of the disk to the person who can mend it: the first cause,
 * where it is if it says so, and the lines of the project that led there.
 *
 * @param root The project's folder, which is left out of paths.
 */
export function describeFailure(error: unknown, root: string): string {
  const cause = firstCause(error);
  if (!(cause instanceof Error)) return inProject(String(cause), root);
  const reason = inProject(reasonOf(cause), root);
  const hasPlace = /\w:\d+:\d+/.test(reason);
  return hasPlace ? reason : [reason, ...framesOf(cause, root)].join('\n');
}

function reasonOf(error: NodeJS.ErrnoException): string {
  const { path, message } = error;
  return path !== undefined && isForbidden(error)
    ? `${path}: ${whyUnreadable(path, error)}`
    : placeOf(error) + message;
}

/** The lines of the stack that are in the project itself. */
function framesOf({ stack = '' }: Error, root: string): string[] {
  const lines = stack.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  const own = lines.filter((line) => line.includes(root) && !line.includes('node_modules'));
  return own.map((line) => inProject(line, root));
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
  return fileName === undefined || !loc ? '' : `${normalize(fileName)}:${loc.line}:${loc.column}: `;
}
