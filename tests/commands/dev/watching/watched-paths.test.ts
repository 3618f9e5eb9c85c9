import { expect, test } from 'vitest';
import {
  isProgram,
  isTemporary,
  isWatched,
} from '../../../../src/commands/dev/watching/watched-paths.ts';

test.each([
  '',
  'content',
  'content/events/x.md',
  'public/.well-known/security.txt',
  'templates/components/layout/site.tsx',
  'src/cli.ts',
  '.eleventy.ts',
  'package-lock.json',
])('is watched: "%s"', (path) => {
  expect(isWatched(path)).toBe(true);
});

test.each([
  '_site/index.html',
  '_site.next',
  '.cache/program',
  '.git/index',
  'node_modules/x/index.js',
  'content/.settings/workspace.json',
  'content/events/.x.md.swp',
  'contents',
])('is not watched: "%s"', (path) => {
  expect(isWatched(path)).toBe(false);
});

test.each([
  'content/events/x.md~',
  'content/events/#x.md#',
  'content/events/.#x.md',
  'public/.map.svg.swp',
  'content/events/4913',
  'content/events/x.md.tmp',
  'content/events/x.md.tmp.1234.5678',
  'public/Thumbs.db',
  'public/desktop.ini',
  'public/.DS_Store',
])('is written by an editor or a system for itself: "%s"', (path) => {
  expect(isTemporary(path)).toBe(true);
});

test.each(['content/events/x.md', 'public/a~b.png', 'public/c#.svg', 'src/commands/swap.ts'])(
  'is written by a person: "%s"',
  (path) => {
    expect(isTemporary(path)).toBe(false);
  },
);

test.each([
  ['content/events/x.md', false],
  ['public/map.svg', false],
  ['templates/styles/site.css', false],
  ['templates/scripts/theme.ts', false],
  ['templates/article.11ty.tsx', true],
  ['src/cli.ts', true],
  ['.eleventy.ts', true],
  ['package-lock.json', true],
])('whether a change of "%s" makes another program: %s', (path, expected) => {
  expect(isProgram(path)).toBe(expected);
});
