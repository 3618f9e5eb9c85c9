import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../src/site/cache/sha256.ts';
import { readPublicFiles } from '../../src/site/public-files.ts';

test.each([0, 1, 999_999, 1_000_000, 1_000_001, 2_500_000])(
  'A public file of %i bytes has the hash of its bytes.',
  (size) => {
    const root = mkdtempSync(join(tmpdir(), 'dateline-public-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const bytes = Buffer.alloc(size, 'Dateline');
    mkdirSync(join(root, 'public/a'), { recursive: true });
    writeFileSync(join(root, 'public/a/file.bin'), bytes);
    const [file] = readPublicFiles(root, ['a/file.bin']);
    expect(file).toMatchObject({ path: 'a/file.bin', hash: sha256(bytes) });
    expect(Buffer.from(file?.content() ?? []).equals(bytes)).toBe(true);
  },
);
