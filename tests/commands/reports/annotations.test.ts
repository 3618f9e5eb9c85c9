import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationOf } from '../../../src/commands/reports/annotations.ts';
import { problem, warning } from '../../../src/problem.ts';

test('a problem is an annotation at its line', () => {
  const place = { line: 7, column: 3 };
  expect(annotationOf(warning('content/events/x.md', place, 'numbers', 'found 3'))).toBe(
    '::warning file=content/events/x.md,line=7,col=3,title=numbers::content/events/x.md:7:3: warning: found 3 (numbers)',
  );
  expect(annotationOf(problem('a,b:c%.md', place, 'date', '100% wrong'))).toBe(
    '::error file=a%2Cb%3Ac%25.md,line=7,col=3,title=date::a,b:c%25.md:7:3: 100%25 wrong (date)',
  );
});

/** How the runner reads a line (ActionCommand.TryParseV2 of actions/runner). */
function readByRunner(line: string) {
  const [, command = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
  const decode = (text: string) =>
    text
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');
  const entries = properties
    .split(',')
    .map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)] as const);
  const values = Object.fromEntries(entries.map(([name, value]) => [name, decode(value)]));
  return { command, ...values, data };
}

test('no content can speak to the runner', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (file, reason) => {
      const line = annotationOf(
        warning(`content/${file}`, { line: 1, column: 1 }, 'names', reason),
      );
      expect(line).not.toMatch(/[\r\n]/);
      expect(readByRunner(line)).toMatchObject({
        command: 'warning',
        file: `content/${file}`,
        line: '1',
        col: '1',
        title: 'names',
      });
    }),
  );
});
