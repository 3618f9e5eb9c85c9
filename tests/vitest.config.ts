import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/**
 * Three groups of tests. `unit` runs once in each of three time zones, because a calendar date must
 * never depend on where the build runs; the slower groups run once.
 */
const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'];

/** Tests of the first digest go with it: who replaces `content/` tests the program alone. */
const firstArticle = 'content/articles/2025-11-23-ians-modi-takaichi-johannesburg.md';
const exclude = existsSync(firstArticle) ? [] : testFiles().filter(buildsSample);

function testFiles(): string[] {
  const paths = readdirSync('tests', { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => `tests/${path.replaceAll('\\', '/')}`);
}

function buildsSample(path: string): boolean {
  return readFileSync(path, 'utf8').includes("'sample'");
}

export default defineConfig({
  test: {
    root: '.',
    projects: [
      ...zones.map((zone) => ({
        test: {
          name: `unit ${zone}`,
          include: [
            'tests/{content,digest,messages,outputs,views,templates}/**/*.test.ts',
            'tests/*.test.ts',
          ],
          exclude,
          env: { TZ: zone },
          testTimeout: 60_000,
          setupFiles: ['tests/property-seed.ts'],
          pool: 'forks' as const,
          // The modules under test keep no state, and loading them once for all files saves most of the time.
          isolate: false,
        },
      })),
      {
        test: {
          name: 'site',
          execArgv: ['--import', 'tsx'],
          include: ['tests/{site,commands,bench}/**/*.test.ts'],
          exclude,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          execArgv: ['--import', 'tsx'],
          include: ['tests/browser/**/*.test.ts'],
          exclude,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
