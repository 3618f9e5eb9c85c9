import { describe, expect, test } from 'vitest';
import { filesBelow, read } from './imports.ts';
import { isAboutDates, testedBy, worksWithDates } from './time-zones.ts';

describe('a test that runs in every time zone', () => {
  test.each([
    ['of calendar dates', 'tests/content/dates/dates.test.ts'],
    ['of the words for a date', 'tests/messages/format/format-date.test.ts'],
    ['of the time of an event', 'tests/digest/timeline/event-time.test.ts'],
    ['of the chart', 'tests/views/chart.test.ts'],
    ['of the calendar', 'tests/outputs/calendar/calendar.test.ts'],
    ['of the feeds, whose entries are dated', 'tests/outputs/feeds/atom.test.ts'],
  ])('is one %s', (_, path) => {
    expect(isAboutDates(path)).toBe(true);
  });

  test('is none of modules that load nothing that works with dates', () => {
    expect(isAboutDates('tests/content/body/markdown.test.ts')).toBe(false);
    expect(isAboutDates('tests/content/address.test.ts')).toBe(false);
  });

  test('is there for every module that works with dates', () => {
    const tests = filesBelow('tests').filter((path) => path.endsWith('.test.ts'));
    const tested = new Set(tests.filter(isAboutDates).flatMap((path) => [...testedBy(path)]));
    const modules = ['content', 'digest', 'messages', 'outputs', 'views']
      .flatMap((folder) => filesBelow(`src/${folder}`))
      .filter((path) => worksWithDates(path) && !path.endsWith('.d.ts'));
    expect(modules.length).toBeGreaterThan(5);
    expect(modules.filter((path) => !tested.has(path))).toEqual([]);
  });

  test('is recognised by every library for dates', () => {
    const { dependencies } = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
    };
    const libraries = Object.keys(dependencies).filter((name) =>
      /date|time|zone|tz|edtf|chrono|luxon|moment|dayjs|calendar|temporal/.test(name),
    );
    // It names the zone of a place, and knows no date.
    const noDates = '@photostructure/tz-lookup';
    expect(libraries.filter((name) => name !== noDates)).toEqual([
      '@date-fns/tz',
      'chrono-node',
      'date-fns',
      'edtf',
    ]);
  });
});
