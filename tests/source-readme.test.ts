/** What `src/README.md` says of the files of the program. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow, read } from './imports.ts';

const readme = readFileSync('src/README.md', 'utf8');
const quoted = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Paths of the project: not addresses of the site, what a build writes, packages, or names that one chooses. */
const paths = quoted.filter(
  (text) =>
    /^[\w.-]+(?:\/[\w.-]+)*\/?$/.test(text) &&
    /\/|\.(?:tsx?|mjs|json|md)$/.test(text) &&
    !(text in devDependencies) &&
    !/^(?:\.cache|_site)|[A-Z]{2,}[./]|^(?:traces|published)\.json$/.test(text),
);

test('Every path that it names is there, from the project or from src/.', () => {
  expect(paths).toEqual(
    expect.arrayContaining(['src/memoize.ts', 'content/records.ts', '.eleventy.ts', 'src/views/']),
  );
  const missing = paths.filter((path) => !existsSync(path) && !existsSync(`src/${path}`));
  expect(missing).toEqual([]);
});

test('It says what each part of src/ is for.', () => {
  const parts = readdirSync('src', { withFileTypes: true })
    .filter(({ name }) => name !== 'README.md')
    .map((entry) => (entry.isDirectory() ? `src/${entry.name}/` : `src/${entry.name}`));
  expect(quoted).toEqual(expect.arrayContaining(parts));
});

test('It says of each package what it is for, and of no other.', () => {
  const [, section = ''] = /^## What it is built with\n([\s\S]*?)\n## /m.exec(readme) ?? [];
  const [shipped = [], tests = []] = section
    .split('For tests alone:')
    .map((part) =>
      [...part.matchAll(/^\| (`.*?) \| ./gm)].flatMap(([, names = '']) =>
        [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
      ),
    );
  expect(shipped.sort()).toEqual(Object.keys(dependencies).sort());
  const named = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
  expect(tests.sort()).toEqual(named.sort());
});

test('Each guide is proven by a test.', () => {
  const guides = [...readme.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
  const tests = filesBelow('tests/guides').map(read).join('\n');
  expect(guides).toContain('Add an output');
  for (const guide of guides) expect(tests).toContain(`'${guide}'`);
});
