import { type Problem, problem, startOfFile } from '../../problem.ts';

/**
 * What is told of a file or folder that the file system does not give.
 *
 * @param path From the project's folder.
 */
export function unreadable(path: string, error: unknown): Problem {
  return problem(path, startOfFile, 'file-access', whyUnreadable(path, error));
}

/** Whether an error of the file system says that this user may not read what is there. */
export function isForbidden(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM';
}

/** Why the file system does not give a file or folder, and what to do about it. */
export function whyUnreadable(path: string, error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (path.includes('\ufffd')) {
    return 'found a name that is no UTF-8, which not every computer can read; rename it';
  }
  if (isForbidden(error)) {
    return `found what this user may not read (${code}); make it readable, or move it elsewhere`;
  }
  switch (code) {
    case 'ENOENT':
      return 'found it when the folder was listed, and not when it was read; run the command again';
    case 'ENAMETOOLONG':
      return 'found a path that is longer than this computer can hold; use shorter names';
    case 'ELOOP':
      return 'found a link that leads to itself; delete it, or put there what is meant';
    default:
      return `found what cannot be read (${code || message}); look whether the disk or the file is damaged`;
  }
}
