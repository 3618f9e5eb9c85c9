import { defineConfig } from 'vitest/config';

/**
 * Three groups of tests. `unit` runs once in each of three time zones, because a calendar date must
 * never depend on where the build runs; the slower groups run once.
 */
const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'];

export default defineConfig({
  test: {
    root: '.',
    projects: [
      ...zones.map((zone) => ({
        test: {
          name: `unit ${zone}`,
          include: [
            'tests/{content,digest,words,outputs,templates}/**/*.test.ts',
            'tests/*.test.ts',
          ],
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
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          execArgv: ['--import', 'tsx'],
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
