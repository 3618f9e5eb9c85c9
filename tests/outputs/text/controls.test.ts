import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { oneLine, withoutControls } from '../../../src/outputs/text/controls.ts';
import { escapeXml } from '../../../src/outputs/text/xml.ts';
import { hostileText, legal } from '../digests.ts';
import { readXml } from '../read-xml.ts';

/** A hundred digests are made and read, on slow machines too. */
vi.setConfig({ testTimeout: 60_000 });

describe('what no file may hold is taken out:', () => {
  test.each([
    ['a\u0000b\u0007c\u001fd', 'abcd', 'controls'],
    ['a\u007fb\u0085c\u009fd', 'abcd', 'controls that XML has better not'],
    ['a\ufffeb\uffffc', 'abc', 'what is no character'],
    ['a\ud83db\udc69c', 'abc', 'halves of a character'],
    ['a\tb\nc\rd', 'a\tb\nc\rd', 'but not white space'],
    [
      '\u{1f469}\u200d\u{1f4bb} \u{1ffff} שלום é',
      '\u{1f469}\u200d\u{1f4bb} \u{1ffff} שלום é',
      'but no letter',
    ],
  ])('%j becomes %j: %3$s', (text, expected) => {
    expect(withoutControls(text)).toBe(expected);
  });

  test('and nothing else, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        expect(withoutControls(text)).toBe(legal(text));
      }),
    );
  });
});

test('a text on one line has no break that any reader takes for one', () => {
  expect(oneLine(' a\r\nb\u2028c\u0085\td ')).toBe('a b c d');
});

test('whatever the text, XML gives it back, as content and as an attribute', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
      const escaped = escapeXml(text);
      const { text: content, attributes } = readXml(`<x y="${escaped}">${escaped}</x>`);
      expect(content).toBe(legal(text).replace(/\r\n?/g, '\n'));
      expect(attributes.y).toBe(
        legal(text)
          .replace(/\r\n/g, '\n')
          .replace(/[\t\n\r]/g, ' '),
      );
    }),
  );
});
