import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded with `--import` into a Node process that is measured where there is no GNU time. When it ends,
 * it leaves what GNU time would in the file that `BENCH_USAGE_FILE` names: peak memory in KiB, and the
 * seconds of processor time in the program and in the system. Plain JavaScript, because Eleventy runs
 * without a bundler.
 */
const file = process.env.BENCH_USAGE_FILE;
if (file && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(file, `${maxRSS} ${userCPUTime / 1e6} ${systemCPUTime / 1e6}`);
  });
}
