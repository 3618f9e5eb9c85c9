/** A checkout has the same bytes on every system, also where git is told to end lines as Windows does. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A copy that was downloaded as an archive has no history to ask. */
describe.skipIf(!existsSync(`${root}.git`))('git', () => {
  const files = execFileSync('git', ['ls-files', '--eol'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [facts = '', path = ''] = line.split('\t');
      const [index = '', , attributes = ''] =
        /^(\S+)\s+(\S+)\s+attr\/(.*?)\s*$/.exec(facts)?.slice(1) ?? [];
      return { path, index, attributes };
    });

  test('ends the lines of every text with LF, or leaves the file alone', () => {
    expect(files.length).toBeGreaterThan(500);
    const strange = files.filter(
      ({ attributes }) => attributes !== 'text=auto eol=lf' && attributes !== '-text',
    );
    expect(strange).toEqual([]);
  });

  test('has no line that ends with CR in a text that it may change', () => {
    const texts = files.filter(({ attributes }) => attributes !== '-text');
    expect(texts.filter(({ index }) => /crlf|mixed/.test(index))).toEqual([]);
  });
});
