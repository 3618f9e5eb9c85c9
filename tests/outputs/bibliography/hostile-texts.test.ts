import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { bibtex } from '../../../src/outputs/bibliography/bibtex.ts';
import { cslJson } from '../../../src/outputs/bibliography/csl-json.ts';
import { ris } from '../../../src/outputs/bibliography/ris.ts';
import { digestAt, hostileText, legal, withTexts } from '../digests.ts';
import { readBibtex, readCsl, readRis } from './readers.ts';

/** A hundred digests are made and read, on slow machines too. */
vi.setConfig({ testTimeout: 60_000 });

describe('whatever the texts, a citation processor reads each reference with its texts', () => {
  const oneLine = (text: string) => legal(text).replace(/\s+/g, ' ').trim();
  let digest: Digest;

  beforeAll(async () => {
    digest = await digestAt('digest');
  });

  test('from CSL-JSON', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const json: unknown = JSON.parse(cslJson(withTexts(digest, text)));
        const read = readCsl(JSON.stringify(json));
        expect(read).toHaveLength(digest.articles.length + digest.posts.length);
        for (const item of read) expect(item['container-title'] ?? '').toBe(oneLine(text));
      }),
    );
  });

  test('from RIS', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = ris(withTexts(digest, text));
        expect(written).toBe(legal(written));
        const records = written.split('\r\n\r\n');
        expect(records).toHaveLength(digest.articles.length + digest.posts.length);
        expect(readRis(written)).toHaveLength(records.length);
        for (const record of records) {
          const lines = record.trimEnd().split('\r\n');
          expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-( |$)/.test(line))).toEqual([]);
          expect(lines).toContain(`T2  - ${oneLine(text)}`);
        }
      }),
    );
  });

  test('from BibTeX', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = bibtex(withTexts(digest, text));
        expect(written).toBe(legal(written));
        const items = readBibtex(written);
        expect(items).toHaveLength(digest.articles.length + digest.posts.length);
        for (const item of items) expect(item.publisher ?? '').toBe(oneLine(text));
      }),
    );
  });
});
