import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describeFailure } from '../../../../src/commands/dev/preview/describe-failure.ts';
import { bundleScripts } from '../../../../src/site/assets/script.ts';
import { bundleStylesheet } from '../../../../src/site/assets/stylesheet.ts';

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-failure-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** What a function throws, described. */
function failureOf(run: () => void, root: string): string {
  try {
    run();
  } catch (error) {
    return describeFailure(error, root);
  }
  return 'found no failure';
}

test('a style that is none is described by its place in the project', () => {
  const root = folder();
  writeFileSync(join(root, 'site.css'), '}\n');
  expect(failureOf(() => bundleStylesheet(join(root, 'site.css')), root)).toMatch(
    /^site\.css:\d+:\d+: .+$/,
  );
});

test('so is a script that is none', () => {
  const root = folder();
  writeFileSync(join(root, 'a.ts'), 'let = = 3');
  const failure = failureOf(() => bundleScripts({ a: join(root, 'a.ts') }), root);
  expect(failure).toMatch(/a\.ts:1:6: ERROR: Unexpected "="$/m);
});

test('an error of the program is described by its first cause, and the lines of the project that led there', () => {
  const cause = new Error('found no digest');
  cause.stack = `Error: found no digest\n    at draw (/home/desk/src/a.ts:1:2)\n    at run (/home/desk/node_modules/b.js:1:2)\n    at node:internal/x:1:2`;
  const error = Object.assign(new Error('cannot render'), { originalError: cause });
  expect(describeFailure(error, '/home/desk')).toBe('found no digest\n    at draw (src/a.ts:1:2)');
});

test('a file that may not be read is named, with what to do about it', () => {
  const error = Object.assign(new Error('EACCES'), {
    code: 'EACCES',
    path: '/home/desk/content/events',
  });
  expect(describeFailure(error, '/home/desk')).toBe(
    'content/events: found what this user may not read (EACCES); make it readable, or move it elsewhere',
  );
});

test('what is thrown need not be an error', () => {
  expect(describeFailure('stop', '/home/desk')).toBe('stop');
});
