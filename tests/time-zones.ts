/** Which tests are about dates, so that they have to pass in several time zones. */
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { importsOf, read } from './imports.ts';

/** Zones far apart: half a day before and behind Greenwich, and one that is half an hour off. */
export const timeZones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'];

/** Whatever depends on the time zone of the machine goes through one of these. */
const dates =
  /\bDate[.(]|\bDateTimeFormat\b|\bTemporal\b|\btoLocale\w*String\b|'(?:@date-fns\/|date-fns|edtf|chrono-node)/;

/** Whether a module works with dates itself; types of dates are gone before it runs. */
export function worksWithDates(path: string): boolean {
  return dates.test(read(path).replace(/^import type .*$/gm, ''));
}

/**
 * Whether a test is about dates: what it tests works with them. What it tests are the modules that it
 * imports itself, and all that these load; what its fixtures are made with has tests of its own.
 */
export function isAboutDates(test: string): boolean {
  return [...testedBy(test)].some(worksWithDates);
}

/** The modules that a test tests. */
export function testedBy(test: string): Set<string> {
  const tested = new Set<string>();
  const visit = (path: string) => {
    if (tested.has(path)) return;
    tested.add(path);
    modulesOf(path).forEach(visit);
  };
  const isOwn = (path: string) => !path.startsWith('tests/');
  modulesOf(test).filter(isOwn).forEach(visit);
  return tested;
}

/** The modules of the project that a file loads; a type is gone before it runs. */
function modulesOf(path: string): string[] {
  return importsOf(path)
    .filter(({ from, typeOnly }) => !typeOnly && /^\.{1,2}\/.*\.tsx?$/.test(from))
    .map(({ from }) => posix.join(posix.dirname(path), from))
    .filter((module) => existsSync(module));
}
