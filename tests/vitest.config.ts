import { defineConfig } from 'vitest/config';
import { filesBelow } from './imports.ts';
import { isAboutDates, timeZones } from './time-zones.ts';

const unit = [
  'tests/{content,digest,messages,outputs,views,templates}/**/*.test.ts',
  'tests/*.test.ts',
];
const files = filesBelow('tests').filter((path) => path.endsWith('.test.ts'));
const aboutDates = new Set(files.filter(isAboutDates));

/** For tests of modules, which keep no state: to load them once for all files saves most of the time. */
const modules = {
  testTimeout: 60_000,
  setupFiles: ['tests/property-seed.ts'],
  pool: 'forks' as const,
  isolate: false,
};

/**
 * Three groups of tests: `unit`, `site` and `browser`. What is about dates is tested in each of three
 * time zones, because a calendar date must never depend on where the build runs.
 */
export default defineConfig({
  test: {
    root: '.',
    globalSetup: ['tests/shared-folder.ts'],
    // Half of the work is done by other processes; Vitest would leave one processor to itself.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...modules,
          name: 'unit',
          include: unit,
          exclude: [...aboutDates],
        },
      },
      ...timeZones.map((zone) => ({
        test: {
          ...modules,
          name: `unit in ${zone}`,
          include: unit,
          exclude: files.filter((path) => !aboutDates.has(path)),
          env: { TZ: zone },
        },
      })),
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: [...unit, 'tests/browser/**'],
          setupFiles: ['tests/property-seed.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: ['tests/browser/setup.ts'],
          include: ['tests/browser/**/*.test.ts'],
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
