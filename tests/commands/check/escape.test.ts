import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { escapeCopies } from '../../../src/commands/check/escape.ts';
import { seal } from '../../../src/commands/check/seal.ts';
import { textHashOf } from '../../../src/content/copies/text-hash.ts';
import { loadDigest } from '../../../src/digest/load.ts';
import { makeProject as makeContent } from '../../content/fixture-project.ts';
import { makeProject } from '../../project.ts';

const article = 'content/articles/wire.md';
const text = 'Spring of\n\n2024. It was cold.\n\n@_ada_ wrote &copy;\n\n    5*3*2\n';
const escaped = 'Spring of\n\n2024\\. It was cold.\n\n@\\_ada\\_ wrote \\&copy;\n\n5\\*3\\*2\n';

const fileWith = (body: string, keys = '') =>
  `---\ntitle: Wire\ntitleBy: source\nagency: Sample Wire\npublished: 2025-11-23\nlanguage: en\n` +
  `rights:\n  holder: Sample Wire\nreproduce: full\n${keys}---\n${body}`;

let root: string;

beforeEach(() => {
  root = makeContent();
  write(fileWith(text));
});

const read = (path = article) => readFileSync(join(root, path), 'utf8');
const write = (file: string, path = article) => writeFileSync(join(root, path), file);
const rulesOf = async () => (await loadDigest(root)).problems.map(({ ruleId }) => ruleId);

describe('npm run check -- --escape', () => {
  test('escapes what readers would not see, and shows each line before and after', async () => {
    expect(await rulesOf()).toContain('copy');
    expect(escapeCopies(root, ['wire']).split('\n')).toEqual([
      `${article}:13:`,
      '- 2024. It was cold.',
      '+ 2024\\. It was cold.',
      `${article}:15:`,
      '- @_ada_ wrote &copy;',
      '+ @\\_ada\\_ wrote \\&copy;',
      `${article}:17:`,
      '-     5*3*2',
      '+ 5\\*3\\*2',
      'Escaped 3 lines in 1 file.',
    ]);
    expect(read()).toBe(fileWith(escaped));
    expect(await rulesOf()).toEqual([]);
    expect(escapeCopies(root, ['wire'])).toBe('Found nothing to escape.');
  });

  test('keeps the line ends of each line, and the mark of the order of bytes', () => {
    const crlf = (file: string) => `\ufeff${file.replaceAll('\n', '\r\n')}`;
    write(crlf(fileWith(text)));
    escapeCopies(root, ['wire']);
    expect(read()).toBe(crlf(fileWith(escaped)));
  });

  test('keeps a sealed copy sealed', async () => {
    const keys = (body: string) => `sha256: ${textHashOf(body)}\n`;
    write(fileWith(text, keys(text)));
    escapeCopies(root, ['wire']);
    expect(read()).toBe(fileWith(escaped, keys(escaped)));
    expect(await rulesOf()).toEqual([]);
    write(fileWith(text));
    await seal(root, 'wire', '2025-12-01');
    escapeCopies(root, ['wire']);
    expect(read()).toContain('on: 2025-12-01');
    expect(await rulesOf()).toEqual([]);
  });

  test('refuses a copy that is not the one sealed, and changes none of the others', () => {
    const other = 'content/articles/other.md';
    write(fileWith(text, `sha256: ${'ab'.repeat(32)}\n`), other);
    expect(() => escapeCopies(root, ['wire', 'other'])).toThrow(
      'found that content/articles/other.md is not the copy that was sealed; mend that first',
    );
    expect(read()).toBe(fileWith(text));
  });

  test('refuses a text that backslashes do not mend, and changes nothing', () => {
    write(fileWith('\\d*x*\n'), 'content/articles/other.md');
    expect(() => escapeCopies(root, ['wire', 'other'])).toThrow('found signs in');
    expect(read()).toBe(fileWith(text));
  });

  test('takes several ids on the command line', async () => {
    const project = makeProject('minimal');
    onTestFinished(project.remove);
    root = project.root;
    write(fileWith(text));
    write(fileWith('+ 4 goals\n'), 'content/articles/other.md');
    const { code, stdout, stderr } = await project.run(['check', '--escape', 'wire', 'other']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Escaped 4 lines in 2 files.');
    expect(read('content/articles/other.md')).toBe(fileWith('\\+ 4 goals\n'));
  });
});
