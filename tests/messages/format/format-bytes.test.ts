import { describe, expect, test } from 'vitest';
import { formatBytes } from '../../../src/messages/format/format-bytes.ts';
import { messagesFor } from '../../../src/messages/index.ts';

describe('the size of a file is written in the largest unit of which there is one:', () => {
  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_450_000, '1.5 MB'],
    [73_000_000_000_000, '73,000 GB'],
  ])('%i as %s', (bytes, expected) => {
    expect(formatBytes(bytes, messagesFor('en'))).toBe(expected);
  });
});
