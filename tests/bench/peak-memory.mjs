import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded with `--import` into a Node process that is measured; leaves its peak memory, in KiB, in
 * the file that `BENCH_PEAK_FILE` names. Plain JavaScript, for processes that run without tsx.
 */
const file = process.env.BENCH_PEAK_FILE;
if (file && isMainThread) process.on('exit', () => writeFileSync(file, String(peak())));

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
