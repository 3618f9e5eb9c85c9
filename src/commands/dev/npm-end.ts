import { readFileSync } from 'node:fs';

/** How often to look, in milliseconds. */
const interval = 500;

/**
 * Ends this process when npm, which started it, has ended. Between the two there may be a shell, which passes
 * no signal on: it would outlive npm, and this process would outlive both and keep the port.
 */
export function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const starters = findStarters();
  setInterval(() => {
    if (findStarters() !== starters) process.exit();
  }, interval).unref();
}

/** The process that started this one, and if that is a shell, the one that started the shell. */
function findStarters(): string {
  const [, name = '', grandparent] = /^\d+ \((.*)\) \S (\d+)/s.exec(statusOf(process.ppid)) ?? [];
  return /^(|ba|da|a|k|z)sh$/.test(name) ? `${process.ppid} ${grandparent}` : `${process.ppid}`;
}

/** Where a system has no such file, its shells give way to what they start, or end with npm. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}
