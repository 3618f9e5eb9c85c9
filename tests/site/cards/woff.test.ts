import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fontParts } from '../../../src/site/cards/font-parts.ts';
import { unpackWoff } from '../../../src/site/cards/woff.ts';

const font = dirname(
  createRequire(import.meta.url).resolve('@fontsource/source-serif-4/package.json'),
);
const names = readdirSync(join(font, 'files')).filter((name) =>
  fontParts.some((part) => new RegExp(`-4-${part}-(400|600)-normal\\.woff$`).test(name)),
);

interface Table {
  tag: string;
  offset: number;
  sum: number;
  bytes: Buffer;
}

/** @see https://learn.microsoft.com/en-us/typography/opentype/spec/otff#table-directory */
function tablesOf(file: Buffer): Table[] {
  return Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
    const [sum = 0, offset = 0, length = 0] = [4, 8, 12].map((at) =>
      file.readUInt32BE(12 + 16 * index + at),
    );
    const tag = file.toString('latin1', 12 + 16 * index, 16 + 16 * index);
    return { tag, offset, sum, bytes: file.subarray(offset, offset + length) };
  });
}

/** Of big-endian numbers of four bytes; the table is filled up with zeros. */
function checksum({ tag, bytes }: Table): number {
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  // The first table holds the checksum of the whole file, which is no part of its own.
  if (tag === 'head') padded.writeUInt32BE(0, 8);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

describe('a font in the format WOFF', () => {
  test('is there in each part and weight', () => {
    expect(names).toHaveLength(2 * fontParts.length);
  });

  test.each(names)('is unpacked with all its tables whole: %s', (name) => {
    const unpacked = unpackWoff(readFileSync(join(font, 'files', name)));
    expect(unpacked.readUInt32BE(0)).toBe(0x00010000);
    const tables = tablesOf(unpacked);
    expect(tables.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['cmap', 'glyf', 'GPOS', 'GSUB', 'head', 'hmtx']),
    );
    expect(tables.filter(({ offset }) => offset % 4 !== 0)).toEqual([]);
    expect(tables.map(checksum)).toEqual(tables.map(({ sum }) => sum));
  });

  test('that is cut off is an error', () => {
    const [name = ''] = names;
    const file = readFileSync(join(font, 'files', name));
    for (const length of [0, 20, 100, file.length - 600]) {
      expect(() => unpackWoff(file.subarray(0, length)), `${length} bytes`).toThrow();
    }
  });
});
