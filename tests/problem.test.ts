import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareProblems,
  formatProblem,
  isFatal,
  ProblemsError,
  problem,
  warning,
  withoutCommands,
} from '../src/problem.ts';
import { type Rule, rules } from '../src/rules.ts';

const source = new URL('../src/', import.meta.url);
const names = Object.keys(rules) as Rule[];
const place = { line: 7, column: 3 };

describe('the list of rules', () => {
  test('gives a reason for each, in a sentence', () => {
    for (const [rule, why] of Object.entries(rules)) {
      expect(rule).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      expect(why, rule).toMatch(/^[A-Z\p{Lu}].*\.$|^content\/.*\.$/u);
    }
  });

  test('holds no rule that nothing raises', () => {
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && path !== 'rules.ts')
      .map((path) => readFileSync(new URL(path, source), 'utf8'))
      .join('\n');
    expect(names.filter((rule) => !code.includes(`'${rule}'`))).toEqual([]);
  });
});

describe('a problem', () => {
  test('is plain data, which survives a copy and JSON', () => {
    const found = problem('content/events/x.md', place, 'date', 'found "x"; expected a day');
    expect(found).toEqual({
      file: 'content/events/x.md',
      line: 7,
      column: 3,
      ruleId: 'date',
      reason: 'found "x"; expected a day',
      fatal: true,
    });
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(structuredClone(found));
  });

  test('keeps the digest from being published, and a warning does not', () => {
    expect(isFatal(problem('x.md', place, 'date', 'x'))).toBe(true);
    expect(isFatal(warning('x.md', place, 'date', 'x'))).toBe(false);
  });
});

describe('the line of a problem is at most 400 characters', () => {
  test('with the start and the end of a longer reason', () => {
    const found = `found "${'so it went on '.repeat(9000)}"; quote the source to the letter`;
    const line = formatProblem(problem('content/events/x.md', place, 'date', found));
    expect(line.length).toBeLessThanOrEqual(400);
    expect(line).toMatch(/^content\/events\/x\.md:7:3: found "so it went on so .* \u2026 /);
    expect(line).toMatch(/ on "; quote the source to the letter \(date\)$/);
  });

  test('whatever the reason, warnings and characters that nobody sees included', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\u200b', '\u{1f44b}', '\ud83d') });
    fc.assert(
      fc.property(text, fc.nat({ max: 800 }), fc.boolean(), (part, times, isWarning) => {
        const reason = part.repeat(times).slice(0, 5000);
        const found = (isWarning ? warning : problem)('x.md', place, 'table-size', reason);
        expect(formatProblem(found).length).toBeLessThanOrEqual(400);
      }),
    );
  });

  test('and a reason of fewer is whole', () => {
    expect(problem('x.md', place, 'date', 'x'.repeat(360)).reason).toBe('x'.repeat(360));
  });
});

describe('formatProblem', () => {
  test('writes path, line, column, reason and rule, as compilers do', () => {
    const found = problem('content/events/x.md', place, 'date', 'found "x"; expected a day');
    expect(formatProblem(found)).toBe('content/events/x.md:7:3: found "x"; expected a day (date)');
  });

  test('marks a warning', () => {
    const found = warning('content/events/x.md', place, 'date', 'found "x"');
    expect(formatProblem(found)).toBe('content/events/x.md:7:3: warning: found "x" (date)');
  });

  test('makes one line of visible characters, whatever a record or a file is called', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\n', '\r', '\u001b[31m', '\u0000', '\u0085', '\u2028', '\u202e', '\u200f'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    });
    fc.assert(
      fc.property(text, text, (file, reason) => {
        expect(formatProblem(problem(file, place, 'date', reason))).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u,
        );
      }),
    );
  });

  test('leaves the letters of every script as they are', () => {
    const reason =
      'found "\u96db\u5f62 \u0645\u06cc\u200c\u062e \u0915\u094d\u200d\u0937 \u00e9 \ud83d\udea2"';
    expect(formatProblem(problem('x.md', place, 'date', reason))).toBe(
      `x.md:7:3: ${reason} (date)`,
    );
  });
});

describe('compareProblems', () => {
  const some = fc.record({
    file: fc.constantFrom('content/a.md', 'content/b.md', 'content/a/b.md', 'content/B.md'),
    line: fc.integer({ min: 1, max: 11 }),
    column: fc.integer({ min: 1, max: 11 }),
    rule: fc.constantFrom<Rule>('date', 'nesting', 'file-name'),
    reason: fc.constantFrom('found x', 'found y'),
  });
  const list = fc.array(
    some.map(({ file, line, column, rule, reason }) =>
      problem(file, { line, column }, rule, reason),
    ),
  );

  test('orders by file, line and column, with numbers as numbers', () => {
    const sorted = [
      problem('a.md', { line: 2, column: 1 }, 'nesting', 'x'),
      problem('a.md', { line: 2, column: 1 }, 'date', 'y'),
      problem('a.md', { line: 2, column: 1 }, 'date', 'x'),
      problem('B.md', { line: 1, column: 1 }, 'date', 'x'),
      problem('a.md', { line: 10, column: 1 }, 'date', 'x'),
      problem('a.md', { line: 2, column: 10 }, 'date', 'x'),
      problem('a.md', { line: 2, column: 9 }, 'date', 'x'),
    ].sort(compareProblems);
    expect(sorted.map(formatProblem)).toEqual([
      'B.md:1:1: x (date)',
      'a.md:2:1: x (date)',
      'a.md:2:1: y (date)',
      'a.md:2:1: x (nesting)',
      'a.md:2:9: x (date)',
      'a.md:2:10: x (date)',
      'a.md:10:1: x (date)',
    ]);
  });

  test('gives one order, whatever the order in which problems were found', () => {
    const shuffled = list.chain((problems) =>
      fc
        .shuffledSubarray(problems, { minLength: problems.length })
        .map((other) => [problems, other]),
    );
    fc.assert(
      fc.property(shuffled, ([problems = [], other = []]) => {
        const written = [...problems].sort(compareProblems).map(formatProblem);
        expect([...other].sort(compareProblems).map(formatProblem)).toEqual(written);
      }),
    );
  });
});

test('an error of problems carries all of them, and says them', () => {
  const problems = [problem('a.md', place, 'date', 'x'), problem('b.md', place, 'nesting', 'y')];
  const error = new ProblemsError(problems);
  expect(error).toMatchObject({ name: 'ProblemsError', problems });
  expect(error.message).toBe('a.md:7:3: x (date)\nb.md:7:3: y (nesting)');
});

test.each([
  ['##[error] no', '#\\u0023[error] no'],
  ['a ##vso[task.complete] b ##teamcity[x]', 'a #\\u0023vso[task.complete] b #\\u0023teamcity[x]'],
  ['## Two [links]', '## Two [links]'],
])('%j is no command to the runner of a CI as %j', (text, safe) => {
  expect(withoutCommands(text)).toBe(safe);
});
