/** Whatever the bytes of a record are, there is a digest, or problems that say where and why not. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { DigestName } from '../project.ts';
import {
  createLoader,
  expectDigestOrProblems,
  type RecordFile,
  recordsOf,
} from './project-files.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Parts of YAML, of Markdown and of neither. */
const pieces = [
  ...[
    '---\n',
    '\n---\n',
    '...\n',
    '- ',
    '? ',
    ': ',
    ' #',
    '|\n',
    '>-\n',
    '&a ',
    '*a ',
    '!!js/eval ',
  ],
  ...['[', ']', '{', '}', '"', "'", '\\', '%', '@', '`', '\t', '  ', '\n', '\r', '\r\n', '\n\n'],
  ...['title: ', 'date: ', 'kind: ', '__proto__: ', 'constructor: ', 'draft: true\n', '2030-02-30'],
  ...[
    'null',
    '~',
    '.nan',
    '-.inf',
    '0x1f',
    '1e999',
    'yes',
    '2030-01-01T00:00:00Z',
    '2030-01-01/..',
  ],
  ...[
    '# ',
    '#### ',
    '* ',
    '1) ',
    '> ',
    '> [!NOTE]\n',
    '> [!DISPUTED]\n',
    '```\n',
    '    ',
    '***',
    '===',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '[a](../articles/x.md) "words"',
    '![](x)',
    '<b>',
    '<!-- page 1 -->',
    '&amp;',
  ],
  ...[
    '](',
    '![',
    '<http://a>',
    'www.x.example',
    '|a|b|\n|-|-|\n',
    '~~',
    '[x]: y\n',
    '\\\n',
    '  \n',
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\u{1f469}\u200d\u{1f4bb}',
    'é',
  ],
  ...[
    'العربية',
    '日本語',
    'ไทย',
    'हिन्दी',
    '\u0301',
    '“',
    '”',
    '…',
    '[…]',
    ' not ',
    ' 25 ',
    'Monday',
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8, unit: 'binary' })), {
    maxLength: 40,
  })
  .map((some) => some.join(''));

/** A file that was a record, and has been edited by somebody who did not look. */
function edited({ bytes }: RecordFile): fc.Arbitrary<Buffer> {
  const size = bytes.length;
  const edit = fc.record({
    at: fc.nat(size),
    length: fc.nat(40),
    put: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.nat(size)),
  });
  return fc.array(edit, { minLength: 1, maxLength: 5 }).map((edits) =>
    edits.reduce((now, { at, length, put }) => {
      const middle =
        typeof put === 'number' ? now.subarray(put, put + length) : Buffer.from(put, 'utf8');
      return Buffer.concat([now.subarray(0, at), middle, now.subarray(at + length)]);
    }, bytes),
  );
}

function anyFile(file: RecordFile): fc.Arbitrary<Buffer> {
  const original = file.bytes.toString('utf8');
  const end = original.indexOf('\n---\n') + 5;
  return fc.oneof(
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
    {
      weight: 1,
      arbitrary: fc
        .uint8Array({ maxLength: 300 })
        .map((bytes) => Buffer.concat([Buffer.from('---\n'), Buffer.from(bytes)])),
    },
    {
      weight: 2,
      arbitrary: text.map((front) => Buffer.from(`---\n${front}\n---\n${original.slice(end)}`)),
    },
    { weight: 3, arbitrary: text.map((body) => Buffer.from(original.slice(0, end) + body)) },
    { weight: 6, arbitrary: edited(file) },
  );
}

const names: readonly DigestName[] = ['minimal', 'digest', 'accounts'];

describe.each(names)('of the %s digest', (name) => {
  const files = recordsOf(name);
  const load = createLoader(name);

  test('the records make a digest as they are', async () => {
    expect((await load(files)).digest).toBeDefined();
  });

  test('a record may hold anything', async () => {
    const replaced = fc
      .constantFrom(...files)
      .chain((file) => anyFile(file).map((bytes) => ({ ...file, bytes })));
    await fc.assert(
      fc.asyncProperty(replaced, async (other) => {
        const others = files.map((file) => (file.path === other.path ? other : file));
        expectDigestOrProblems(await load(others));
      }),
      { numRuns: 300 },
    );
  });
});
