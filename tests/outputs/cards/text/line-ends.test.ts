import { describe, expect, test } from 'vitest';
import type { Range } from '../../../../src/outputs/cards/drawing.ts';
import { partsOf, wordsOf } from '../../../../src/outputs/cards/text/line-ends.ts';

const textsOf = (text: string, ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('a line', () => {
  test.each([
    ['may end at a space', 'They meet', ['They', 'meet']],
    ['keeps a spaced quotation mark', 'Un « oui » franc', ['Un', '« oui »', 'franc']],
    ['keeps a spaced sign', 'Accord : qui vote ?', ['Accord :', 'qui', 'vote ?']],
    ['keeps a quotation and a bracket', 'A "new" (big) deal', ['A', '"new" (big)', 'deal']],
    ['keeps spaced brackets', 'A ( b c ) [ d ]', ['A', '( b', 'c )', '[ d ]']],
    ['keeps what stands around a space that does not break', '23\u00a0May', ['23\u00a0May']],
  ])('%s', (_, text, words) => {
    expect(textsOf(text, wordsOf(text))).toEqual(words);
    expect(textsOf(text, partsOf(text))).toEqual(words);
  });

  test.each([
    ['a hyphen', 'the Indo-Pacific', ['the', 'Indo-', 'Pacific']],
    ['a dash', 'Modi–Takaichi', ['Modi–', 'Takaichi']],
    ['a stroke', 'either/or', ['either/', 'or']],
  ])('may end behind %s within a word', (_, text, parts) => {
    expect(textsOf(text, partsOf(text))).toEqual(parts);
  });

  test.each(['G-20', '-ism', '2025–26', 'a -- b', '1/2'])('does not end within %s', (text) => {
    expect(textsOf(text, partsOf(text))).toEqual(text.split(' '));
  });

  test.each([
    ['between any two characters', '港湾首脳', ['港', '湾', '首', '脳']],
    ['but not before a sign that closes', '会談、閉幕。', ['会', '談、', '閉', '幕。']],
    ['nor behind one that opens', '「成功」と', ['「成', '功」', 'と']],
    ['nor before a small letter or a mark of length', 'ニュース', ['ニュー', 'ス']],
    ['nor within a number or a foreign word', 'G20が12.5%減', ['G20', 'が', '12.5%', '減']],
    ['and at a space', '一致 見本', ['一', '致', '見', '本']],
  ])('of Japanese may end %s', (_, text, parts) => {
    expect(textsOf(text, partsOf(text))).toEqual(parts);
    expect(textsOf(text, wordsOf(text))).toEqual(parts);
  });

  test('of Thai may end behind a word', () => {
    const text = 'ผู้นำประชุมที่ท่าเรือ ครั้งแรก';
    const parts = textsOf(text, partsOf(text));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.join('')).toBe(text.replace(' ', ''));
    for (const part of parts) expect(part).toMatch(/^[\u0e01-\u0e2e\u0e40-\u0e44]/);
  });

  test('has nothing where there is no text', () => {
    expect(partsOf('')).toEqual([]);
  });
});
