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

test.each([
  [
    'big5',
    'tOSwyKe9rLC3c71YwFnBfKbmsdKlzrv2pqGhQ6e9qvi577BPqsy7oaFBqOKmfqjTpXWms678xcOs26tIpaahQw==',
    '港務局為新碼頭舉行啟用儀式。局長對記者說，兩年來只有海鷗相信它。',
  ],
  [
    'gb18030',
    'uNvO8b7WzqrQwsLrzbe+2dDQxvTTw9LHyr2ho77Ws6S21LzH1d/LtaOswb3E6sC01rvT0LqjxbjP4NDFy/yhow==',
    '港务局为新码头举行启用仪式。局长对记者说，两年来只有海鸥相信它。',
  ],
  [
    'shift_jis',
    'jWCYcIvHgs0xk/qBQZBWgrWCopV1k6qC8IpKgqKCvYFCi8eSt4LNgXWQTYK2gsSCooK9gsyCzYKpguCC34K+gq+CvoF2gsaM6oLBgr2BQg==',
    '港湾局は1日、新しい埠頭を開いた。局長は「信じていたのはかもめだけだ」と語った。',
  ],
  [
    'euc-jp',
    'ucHP0bbJpM8xxvyhor+3pLekpMnWxqyk8rOrpKSkv6GjtsnEuaTPoda/rqS4pMakpKS/pM6kz6SrpOKk4aTApLGkwKHXpMi47KTDpL+how==',
    '港湾局は1日、新しい埠頭を開いた。局長は「信じていたのはかもめだけだ」と語った。',
  ],
  [
    'iso-2022-jp',
    'GyRCOUFPUTZJJE8bKEIxGyRCRnwhIj83JDckJElWRiwkcjMrJCQkPyEjGyhC',
    '港湾局は1日、新しい埠頭を開いた。',
  ],
  [
    'euc-kr',
    'x9e4uMO7wLogMcDPILv1ILrOtc64piC/rb76tNkuIMO7wOXAuiCx4sDatem/obDUILCluMWx4ri4ILnPvvq02bDtILi7x9+02S4=',
    '항만청은 1일 새 부두를 열었다. 청장은 기자들에게 갈매기만 믿었다고 말했다.',
  ],
  [
    'windows-1251',
    'z+7w8u7i++kg8e7i5fIg7vLq8PvrIOIg8fDl5PMg7e7i++kg7/Do9+DrLCDoIOPr4OLgIPHu4uXy4CDx7u7h+ejrIObz8O3g6+jx8uDsIO4g9+Dp6uD1Lg==',
    'Портовый совет открыл в среду новый причал, и глава совета сообщил журналистам о чайках.',
  ],
  [
    'koi8-r',
    '8M/S1M/X2cog08/XxdQgz9TL0tnMINcg09LFxNUgzs/X2cog0NLJ3sHMLCDJIMfMwdfBINPP18XUwSDTz8/C3cnMINbV0s7BzMnT1MHNIM8g3sHKy8HILg==',
    'Портовый совет открыл в среду новый причал, и глава совета сообщил журналистам о чайках.',
  ],
  [
    'windows-1250',
    'UmFkYSBwb3J0dSBvdHdvcnp5s2EgdyCccm9k6iBub3dlIG5hYnJ6Zb9lLiCEV2llcnp5s3kgdyBuaWUgdHlsa28gbWV3eZQgliBwb3dpZWR6aWGzYSBwcnpld29kbmljerljYS4=',
    'Rada portu otworzyła w środę nowe nabrzeże. „Wierzyły w nie tylko mewy” – powiedziała przewodnicząca.',
  ],
  [
    'windows-1256',
    'x93Kys0g48zh0yDH4ePt5MfBIMfh7ebjIMfhw9HI2sfBINHV7d3HIMzP7c/HoSDm3sfhyiDRxu3TyuUgxeQgx+Hk5sfR0yDmzc/lxyDC4+TKIMjlLg==',
    'افتتح مجلس الميناء اليوم الأربعاء رصيفا جديدا، وقالت رئيسته إن النوارس وحدها آمنت به.',
  ],
  [
    'windows-1252',
    'RGVyIEhhZmVucmF0IGhhdCBhbSBNaXR0d29jaCBkZW4gbmV1ZW4gS2FpIGVy9mZmbmV0LiCETnVyIGRpZSBN9ndlbiBnbGF1YnRlbiBkYXJhbpMsIHNhZ3RlIGRpZSBWb3JzaXR6ZW5kZS4=',
    'Der Hafenrat hat am Mittwoch den neuen Kai eröffnet. „Nur die Möwen glaubten daran“, sagte die Vorsitzende.',
  ],
  [
    'windows-1252',
    'TGUgY29uc2VpbCBkdSBwb3J0IGEgb3V2ZXJ0IG1lcmNyZWRpIGxlIG5vdXZlYXUgcXVhaS4gqyBTZXVsZXMgbGVzIG1vdWV0dGVzIHkgY3JveWFpZW50ILssIGEgZOljbGFy6SBzYSBwculzaWRlbnRlIOAgbJJlbnRy6WUu',
    'Le conseil du port a ouvert mercredi le nouveau quai. « Seules les mouettes y croyaient », a déclaré sa présidente à l’entrée.',
  ],
])('tells %s by the frequency of its signs', (encoding, bytes, text) => {
  expect(decode(Buffer.from(bytes, 'base64'))).toEqual({ text, encoding });
});
