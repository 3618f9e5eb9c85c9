import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputFile } from '../output-file.ts';
import { editEvent } from './edit.ts';
import { clear, pagesIn, type Site } from './site.ts';

let root: string;
let site: Site;
const place = (path: string) => join(root, path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  const paths = ['_site/b/index.html', '_site/a.html', '_site/a.css', '.cache/program/x.js'];
  for (const path of [...paths, '.cache/pages/y', '.cache/z', 'content/e.md']) {
    outputFile(place(path), 'They met.[^1] They parted.[^2]');
  }
  site = {
    name: 'Example',
    build: { program: 'true', args: [], folder: root },
    output: place('_site'),
    made: [place('_site'), place('.cache')],
    bundle: place('.cache/program'),
    event: place('content/e.md'),
  };
});
afterEach(() => rmSync(root, { recursive: true }));

describe('what builds left', () => {
  test('is removed, and the records stay', () => {
    clear(site, { keepBundle: false });
    expect(['_site', '.cache'].filter((path) => existsSync(place(path)))).toEqual([]);
    expect(existsSync(site.event)).toBe(true);
  });

  test('is removed but for the compiled code', () => {
    clear(site, { keepBundle: true });
    expect(existsSync(place('.cache/program/x.js'))).toBe(true);
    const others = ['_site', '.cache/pages', '.cache/z'];
    expect(others.filter((path) => existsSync(place(path)))).toEqual([]);
  });

  test('may be nothing', () => {
    for (const keepBundle of [false, true, true]) clear(site, { keepBundle });
    clear({ ...site, made: [place('never-made')] }, { keepBundle: true });
  });
});

test('pages are the HTML files, in order', () => {
  expect(pagesIn(site.output)).toEqual(['a.html', 'b/index.html']);
});

describe('an edit', () => {
  test('adds words to the first claim, and can be undone', () => {
    const undo = editEvent(site.event, 'as before');
    expect(readFileSync(site.event, 'utf8')).toBe('They met, as before.[^1] They parted.[^2]');
    undo();
    expect(readFileSync(site.event, 'utf8')).toBe('They met.[^1] They parted.[^2]');
  });

  test('fails where there is no claim', () => {
    outputFile(site.event, 'Nothing is cited.');
    expect(() => editEvent(site.event, 'as before')).toThrow('found no claim to edit');
  });
});
