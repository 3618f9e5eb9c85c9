/** What a command loads, of packages, so that none has to wait for what only another one needs. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, outcomeOf, type Project } from '../project.ts';

let project: Project;
let runs = 0;

beforeAll(() => {
  project = makeProject('minimal');
});
afterAll(() => project.remove());

/** The packages that a command loads, out of the bundle or beside it. */
async function packagesOf(...args: string[]): Promise<Set<string>> {
  runs += 1;
  const list = join(project.root, `loaded-${runs}`);
  const report = pathToFileURL(resolve('tests/start/report-loaded.mjs')).href;
  const child = project.start(['--import', report, 'src/start.mjs', ...args], {
    LOADED_FILE: list,
  });
  expect((await outcomeOf(child)).stderr).toBe('');
  const urls = readFileSync(list, 'utf8').trim().split('\n');
  const modules = urls.flatMap((url) =>
    url.startsWith('file:') ? sourcesOf(fileURLToPath(url)) : [],
  );
  return new Set(
    modules.flatMap((path) => path.match(/(?<=.*node_modules\/)(@[^/]+\/)?[^/]+/)?.[0] ?? []),
  );
}

/** What a file of the bundle was made of; any other file is its own source. */
function sourcesOf(file: string): string[] {
  if (!file.includes('/.cache/program/')) return [file];
  return JSON.parse(readFileSync(`${file}.map`, 'utf8')).sources;
}

const heavy = [
  '@11ty/eleventy',
  '@resvg/resvg-js',
  'chokidar',
  'd3-geo',
  'd3-scale',
  'esbuild',
  'harfbuzzjs',
  'lightningcss',
  'pagefind',
  'preact-render-to-string',
  'saxes',
  'sharp',
  'topojson-client',
  'wawoff2',
  'world-atlas',
];

describe('check', () => {
  test('loads what it reads the content with, and nothing that renders', async () => {
    const loaded = await packagesOf('check');
    expect([...loaded]).toEqual(expect.arrayContaining(['micromark', 'yaml', 'zod']));
    expect(heavy.filter((name) => loaded.has(name))).toEqual([]);
  });

  test('loads chrono-node only for an event whose date has words as evidence', async () => {
    const event = 'content/events/port-sample-meeting.md';
    const undo = project.edit(event, 'evidence:\n  date: 1\n', 'evidence:\n');
    expect((await packagesOf('check')).has('chrono-node')).toBe(false);
    undo();
    expect((await packagesOf('check')).has('chrono-node')).toBe(true);
  });
});

describe('the help', () => {
  test('loads no more than it says', async () => {
    const loaded = await packagesOf('--help');
    expect(['micromark', 'yaml', 'zod', ...heavy].filter((name) => loaded.has(name))).toEqual([]);
  });
});

describe('build', () => {
  test('loads what it renders with, so that the lists above mean something', async () => {
    const loaded = await packagesOf('build');
    const drawn = [
      '@11ty/eleventy',
      'd3-scale',
      'esbuild',
      'lightningcss',
      'preact-render-to-string',
    ];
    expect(drawn.filter((name) => !loaded.has(name))).toEqual([]);
    expect(loaded.has('chokidar')).toBe(false);
  });
});
