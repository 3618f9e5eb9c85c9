import { expect, test } from 'vitest';
import { decode } from '../../../src/importer/received/decode.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

test.each([
  ['utf-8', Buffer.from('„Grüße“')],
  ['utf-8', Buffer.from('\ufeff„Grüße“')],
  ['utf-16le', utf16('\ufeff„Grüße“')],
  ['utf-16be', utf16('\ufeff„Grüße“').swap16()],
  ['windows-1252', Buffer.from([0x84, 0x47, 0x72, 0xfc, 0xdf, 0x65, 0x93])],
])('reads %s', (encoding, bytes) => {
  expect(decode(bytes)).toEqual({ text: '„Grüße“', encoding });
});

test('tells UTF-16 without a mark by its zeros', () => {
  expect(decode(utf16('A plain story of a ferry.')).encoding).toBe('utf-16le');
});

test('calls it ISO-8859-1 where nothing is of Windows-1252 alone', () => {
  expect(decode(Buffer.from([0x47, 0xfc]))).toEqual({ text: 'Gü', encoding: 'iso-8859-1' });
});

test('reads what is not UTF-8 as the file declares', () => {
  expect(decode(Buffer.from([0xcc, 0xe8, 0xf0]), 'windows-1251').text).toBe('Мир');
});
