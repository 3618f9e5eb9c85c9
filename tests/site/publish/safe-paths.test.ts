import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput, checkPaths } from '../../../src/site/publish/safe-paths.ts';

describe('the paths of a site', () => {
  test.each([
    [[]],
    [['index.html', 'events/x/index.html', 'events/y/index.html', '404.html']],
    [['.well-known/security.txt', '..hidden', 'a..b', 'a/...', 'क/é b.html']],
    [['events.html', 'events/index.html', 'events-2025/index.html']],
  ])('may be %j', (paths: string[]) => {
    expect(() => checkPaths(paths)).not.toThrow();
  });

  test.each([
    ['an absolute path', '/etc/passwd'],
    ['a drive', 'C:/index.html'],
    ['a stream', 'index.html:hidden'],
    ['a parent', '../index.html'],
    ['a parent further in', 'events/../../index.html'],
    ['a parent at the end', 'events/..'],
    ['the folder itself', '.'],
    ['the folder further in', 'events/./index.html'],
    ['nothing', ''],
    ['an empty part', 'events//index.html'],
    ['an empty end', 'events/'],
    ['a backslash', 'events\\index.html'],
    ['a NUL', 'index.html\0.png'],
    ['a line break', 'index\n.html'],
    ['half a character', 'x\ud83d.html'],
  ])('may not have %s', (_, path) => {
    expect(() => checkPaths(['index.html', path])).toThrow(
      `found the path ${JSON.stringify(path)}`,
    );
  });

  test.each([
    ['twice', 'index.html', 'index.html'],
    ['in another case', 'Case/index.html', 'case/index.html'],
    ['in another Unicode form', 'caf\u00e9.html', 'cafe\u0301.html'],
    ['in another form and case', 'CAFE\u0301.html', 'caf\u00e9.html'],
    ['with another sharp s', 'stra\u00dfe.html', 'STRA\u1e9eE.html'],
    ['with another sigma', 'λόγος.html', 'λόγοσ.html'],
    ['with a Kelvin sign', '\u212a.html', 'k.html'],
    ['with a letter that has no single capital', '\u0390.html', '\u03aa\u0301.html'],
  ])('may not name one file %s', (_, one, other) => {
    expect(() => checkPaths([one, 'x.html', other])).toThrow(
      `found the paths ${JSON.stringify(one)} and ${JSON.stringify(other)}`,
    );
  });

  test.each([
    ['a', 'a/b'],
    ['a', 'a/b/c/d'],
    ['a/b', 'A/B/c'],
  ])('may not name a file %j and a file in it, %j', (file, inside) => {
    const message = `found the paths ${JSON.stringify(file)} and ${JSON.stringify(inside)}`;
    expect(() => checkPaths([file, inside])).toThrow(message);
    expect(() => checkPaths([inside, file])).toThrow(message);
  });
});

describe('the output folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-output-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('may be missing, and is made absolute', () => {
    expect(checkOutput('_not-there/_site')).toBe(resolve('_not-there/_site'));
  });

  test('may be any folder beside or below the current one', () => {
    expect(checkOutput(folder)).toBe(folder);
    expect(checkOutput(import.meta.dirname)).toBe(import.meta.dirname);
  });

  test.each([
    ['the current directory', '.'],
    ['the current directory, unnamed', ''],
    ['its parent', '..'],
    ['an ancestor of it', dirname(dirname(process.cwd()))],
    ['the root', parse(process.cwd()).root],
  ])('may not be %s', (_, output) => {
    expect(() => checkOutput(output)).toThrow(`found the output ${resolve(output)}, which`);
  });

  test('may not be an ancestor of the current directory by another name', () => {
    const parent = dirname(process.cwd());
    symlinkSync(dirname(parent), join(folder, 'link'), 'junction');
    const other = join(folder, 'link', parse(parent).base);
    expect(() => checkOutput(other)).toThrow('holds the current directory');
  });

  test('may not be a symbolic link, even one that leads nowhere', () => {
    const link = join(folder, 'link');
    symlinkSync(join(folder, 'nowhere'), link, 'junction');
    expect(() => checkOutput(link)).toThrow(`found a symbolic link at ${link}; expected a folder`);
  });

  test('may not be a file', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => checkOutput(file)).toThrow(`found something that is not a folder at ${file}`);
  });

  test('may lie in a folder that is a symbolic link', () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'link'), 'junction');
    expect(checkOutput(join(folder, 'link', '_site'))).toBe(join(folder, 'link', '_site'));
  });
});
