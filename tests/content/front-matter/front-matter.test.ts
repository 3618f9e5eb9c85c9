import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/content/front-matter/front-matter.ts';
import { validate } from '../../../src/content/front-matter/validate.ts';
import { placeOfValue } from '../../../src/content/records.ts';
import type { Problem } from '../../../src/problem.ts';
import { hostileStrings } from '../hostile-strings.ts';

const path = 'content/topics/x.md';

function split(text: string) {
  const problems: Problem[] = [];
  return { file: splitFrontMatter(path, text, problems), problems };
}

/** The parts of a file that can be split. */
function partsOf(text: string) {
  const { file, problems } = split(text);
  if (!file) throw new Error(problems.map(({ reason }) => reason).join('\n'));
  return file;
}

/** Where the values of a front matter stand. */
function placesOf(text: string) {
  const values = validate('topics', path, partsOf(text), []);
  if (!values) throw new Error('found no keys');
  return values;
}

/** What the file says at a place, to the end of the line. */
function textAt(text: string, { line, column }: { line: number; column: number }): string {
  return text.split('\n')[line - 1]?.slice(column - 1) ?? '';
}

const key = fc.stringMatching(/^[a-zA-Z_\u00e4\u6e2f][a-zA-Z0-9_-]{0,12}$/);
const space = fc.stringMatching(/^ {1,4}$/);
const lineAbove = fc.constantFrom('', '\n', '# a comment\n', '  \n', '\n# two\n\n');
/** A value as it is written; its first character is what a place points at. */
const written = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z\u00e9\u{1f6a2}\u6e2f]{0,8}( [a-z:-]{1,6}x)*$/u),
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
  fc.stringMatching(/^[a-z #:"]{0,8}$/).map((text) => `'${text}'`),
  fc.integer().map(String),
  fc.constantFrom('true', 'false', '2025-11-23', '[a, b]', '[]', '{a: b}', '12:30'),
);
const entry = fc.record({ key, space, lineAbove, written });
const entries = fc.uniqueArray(entry, { selector: ({ key }) => key, minLength: 1, maxLength: 8 });

describe('a place', () => {
  test('is that of the first character of a value, for any map', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('', ' ', '\t'), (entries, behind) => {
        const lines = entries.map((e) => `${e.lineAbove}${e.key}:${e.space}${e.written}\n`);
        const text = `---${behind}\n${lines.join('')}---\nBody.\n`;
        const values = placesOf(text);
        for (const { key, written } of entries) {
          expect(textAt(text, placeOfValue(values, key))).toBe(written);
        }
      }),
    );
  });

  test('is right inside of maps and lists', () => {
    fc.assert(
      fc.property(entries, space, (entries, indent) => {
        const inner = entries.map((e) => `${indent}${e.key}:${e.space}${e.written}\n`).join('');
        const items = entries.map((e) => `- ${e.written}\n`).join('');
        const text = `---\nouter:\n${inner}list:\n${items}---\n`;
        const values = placesOf(text);
        for (const [index, { key, written }] of entries.entries()) {
          expect(textAt(text, placeOfValue(values, 'outer', key))).toBe(written);
          expect(textAt(text, placeOfValue(values, 'list', index))).toBe(written);
        }
      }),
    );
  });

  test('of what is not there is that of the nearest value above it', () => {
    const values = placesOf('---\nname: x\nouter:\n  inner: [a]\n---\n');
    expect(placeOfValue(values, 'outer', 'inner', 1)).toEqual({ line: 4, column: 10 });
    expect(placeOfValue(values, 'outer', 'other', 'deep')).toEqual({ line: 4, column: 3 });
    expect(placeOfValue(values, 'absent')).toEqual({ line: 1, column: 1 });
    expect(placeOfValue(values)).toEqual({ line: 1, column: 1 });
  });

  test('in the first line counts the hyphens', () => {
    const file = partsOf('---\nname: x\n---\n');
    expect(file.placeAt(0)).toEqual({ line: 1, column: 4 });
    expect(file.placeAt(1)).toEqual({ line: 2, column: 1 });
  });
});

describe('the body', () => {
  const line = fc.oneof(
    fc.constantFrom('', ' ', '\t', '---', '----', '--- ', '---js', '...', 'title: x', '# x'),
    fc.string({ unit: 'grapheme' }),
  );
  const body = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
  const head = fc
    .array(fc.constantFrom('', '# a comment', 'draft: true', 'list:\n- a'), { maxLength: 3 })
    .map((lines) => [...new Set(lines), 'name: x'].join('\n'));
  const fence = fc.constantFrom('---', '--- ', '---\t ');

  test('is what is written below the second line of hyphens, to the letter', () => {
    fc.assert(
      fc.property(head, fence, body, (head, fence, body) => {
        const file = partsOf(`---\n${head}\n${fence}\n${body}`);
        expect(file.body).toBe(body);
      }),
    );
  });

  test('starts on the line that is told', () => {
    fc.assert(
      fc.property(head, fence, body, (head, fence, body) => {
        const text = `---\n${head}\n${fence}\n${body}`;
        const { bodyLine } = partsOf(text);
        expect(
          text
            .split('\n')
            .slice(bodyLine - 1)
            .join('\n'),
        ).toBe(body);
      }),
    );
  });

  test('of a file that ends with the hyphens is empty', () => {
    expect(partsOf('---\nname: x\n---')).toMatchObject({ body: '', bodyLine: 3 });
    expect(partsOf('---\nname: x\n---\n')).toMatchObject({ body: '', bodyLine: 4 });
  });
});

describe('a value', () => {
  const read = (yaml: string) => partsOf(`---\nvalue: ${yaml}\n---\n`).yaml.toJS().value;

  test.each(['12:30', '0123:1', '2026-02-30', '2025-11-23', 'yes', 'No', 'on', '1_000', '0b1'])(
    '%s stays text, as in YAML 1.2',
    (text) => {
      expect(read(text)).toBe(text);
    },
  );

  test('is the text that was meant, however it is quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(read(JSON.stringify(text))).toBe(text);
      }),
    );
  });
});

describe('code', () => {
  test.each([
    'js',
    'javascript',
    'JS',
    'JavaScript',
    ' js',
    'json',
    'coffee',
    'coffeescript',
    'ts',
  ])('after ---%s is never run, not even the second time', (language) => {
    const run = 'globalThis.frontMatterHasRun = true';
    for (const text of [
      `---${language}\nmodule.exports = { name: (${run}) }\n---\n`,
      `---${language}\n(() => { ${run}; return {} })()\n---\n`,
      `---${language}\n${run}\n---\n`,
    ]) {
      for (const _ of ['first', 'second']) {
        const { file, problems } = split(text);
        expect(file).toBeUndefined();
        expect(problems.map(({ ruleId }) => ruleId)).toEqual(['front-matter-language']);
      }
    }
    expect(globalThis).not.toHaveProperty('frontMatterHasRun');
  });

  test('in a YAML tag is never run', () => {
    for (const tag of ['!!js/function', '!<tag:yaml.org,2002:js/function>', '!!js/eval']) {
      const { file, problems } = split(
        `---\nname: ${tag} "function () { globalThis.frontMatterHasRun = true }"\n---\n`,
      );
      expect(file?.sound).toBe(false);
      expect(problems.map(({ ruleId }) => ruleId)).toEqual(['yaml-syntax']);
    }
    expect(globalThis).not.toHaveProperty('frontMatterHasRun');
  });
});

describe('any text at all', () => {
  const yaml = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'abx01 :-#&*!|>%@`\'"{}[],?~\\\n\t'),
      fc.constantFrom(': ', '- ', '\n- ', '\n  ', 'a: ', '\na: ', '!!str ', '&a ', '*a', '<<: '),
    ),
    maxLength: 40,
  });

  test('is split or refused, with a place that is in the file', () => {
    fc.assert(
      fc.property(yaml, (yaml) => {
        const text = `---\n${yaml}\n---\n`;
        const { file, problems } = split(text);
        expect(file !== undefined || problems.length > 0).toBe(true);
        expect(file?.sound === false && problems.length === 0).toBe(false);
        const lines = text.split('\n');
        for (const { line, column, reason } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(reason).toMatch(/^found /);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(hostileStrings.map((text) => [text.slice(0, 30), text]))(
    'is split or refused where a value is %j',
    (_, value) => {
      for (const text of [`---\nname: ${value}\n---\n`, `---\n${value}: x\n---\n`, value]) {
        const { file, problems } = split(text);
        expect(file !== undefined || problems.length > 0).toBe(true);
      }
    },
  );
});
