import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded with `--import` into a Node process that is measured. When it ends, it leaves in the file
 * that `BENCH_COST_FILE` names what GNU time tells of other programs: peak memory in KiB, and the
 * seconds of processor time in the program and in the system. Plain JavaScript, because Eleventy runs
 * without tsx.
 */
const file = process.env.BENCH_COST_FILE;
if (file && isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(file, `${peak()} ${user / 1e6} ${system / 1e6}`);
  });
}

/** On Linux `maxRSS` also counts what the parent held when it started this process. */
function peak() {
  try {
    const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kib) return Number(kib);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}
