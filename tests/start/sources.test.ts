import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hashSources } from '../../src/start/sources.mjs';

const sources = [
  '.eleventy.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'src/cli.ts',
  'src/start.mjs',
  'templates/components/card.tsx',
];

function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-sources-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of sources) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  return root;
}

describe('the hash of the sources', () => {
  test('is the same wherever the project lies', () => {
    expect(hashSources(makeProject())).toBe(hashSources(makeProject()));
  });

  test.each(sources)('changes with %s', (path) => {
    const root = makeProject();
    const hashes = [hashSources(root)];
    writeFileSync(join(root, path), 'changed');
    hashes.push(hashSources(root));
    rmSync(join(root, path));
    hashes.push(hashSources(root));
    expect(new Set(hashes).size).toBe(3);
  });

  test('changes with the name of a source', () => {
    const root = makeProject();
    const before = hashSources(root);
    renameSync(join(root, 'src/cli.ts'), join(root, 'src/line.ts'));
    expect(hashSources(root)).not.toBe(before);
  });

  test('does not change with what is read only when it is used', () => {
    const root = makeProject();
    const before = hashSources(root);
    writeFileSync(join(root, 'templates/site.css'), '/* changed */');
    writeFileSync(join(root, 'src/notes.md'), 'changed');
    expect(hashSources(root)).toBe(before);
  });
});
