import { expect, test } from 'vitest';
import { type BuildReport, formatWarnings } from '../../../src/commands/reports/build-report.ts';
import { warning } from '../../../src/problem.ts';

function warned(reasons: readonly string[]): Pick<BuildReport, 'warnings'> {
  const place = { line: 1, column: 1 };
  return { warnings: reasons.map((reason) => warning('content/x.md', place, 'evidence', reason)) };
}

test('a build without warnings says nothing of them', () => {
  expect(formatWarnings(warned([]))).toEqual([]);
});

test('the warnings of a build are listed, and counted', () => {
  expect(formatWarnings(warned(['late', 'later']))).toEqual([
    'content/x.md:1:1: warning: late (evidence)',
    'content/x.md:1:1: warning: later (evidence)',
    '',
    '2 warnings.',
  ]);
});

test('of many warnings, the first twenty lines are shown, and who lists the others', () => {
  const lines = formatWarnings(warned(Array.from({ length: 21 }, (_, index) => `${index}`)));
  expect(lines).toHaveLength(22);
  expect(lines.slice(-3)).toEqual([
    'content/x.md:1:1: warning: 19 (evidence)',
    '',
    '21 warnings; npm run check lists them all.',
  ]);
});
