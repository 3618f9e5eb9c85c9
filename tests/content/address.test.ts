import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasLogin, isExternal, isLinkable } from '../../src/content/address.ts';

/** An address on the web; what fast-check adds to one takes it seconds. */
const webUrl = fc.webUrl().map((url) => `${url}?a=b:c&d=%20#e/f`);
const page = 'https://digest.example/events/x/';

describe('isExternal', () => {
  test('is true of whatever a browser takes for another site or scheme', () => {
    const piece = fc.constantFrom(
      ...['a', 'b.c', ':', '/', '//', '\\', '?', '#', '@', '.', '..', ' ', '\t', '\n', '\u0001'],
      ...['javascript', 'DATA', 'https', 'mailto', 'x+y-z.1', '\u00a0', '\u200b', '%3a', '\u00e9'],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const url = pieces.join('');
        if (!URL.canParse(url, page)) return;
        const leaves = new URL(url, page).origin !== new URL(page).origin;
        if (leaves) expect(isExternal(url), url).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['../people/ada-example.md', 'x.md#a', '#a', '?a=b:c', './a:b', '/a//b', 'a/b:c', ''])(
    'is false of %j',
    (url) => {
      expect(isExternal(url)).toBe(false);
    },
  );
});

describe('isLinkable', () => {
  test('is true of every address on the web', () => {
    fc.assert(fc.property(webUrl, (url) => isLinkable(url)));
  });

  test('is true of an address to write to', () => {
    fc.assert(fc.property(fc.emailAddress(), (address) => isLinkable(`mailto:${address}`)));
  });

  test('is true of a host with an é, however many were asked about before', () => {
    for (let index = 0; index < 100_000; index += 1) isLinkable(`https://example.com/${index}`);
    expect(isLinkable('https://é.example/')).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    '//example.com/',
    'https:example.com',
    'https:/example.com',
    'https:///example.com',
    'https:\\\\example.com',
    'https://',
    'https://\\example.com',
    ' https://example.com/',
    '\thttps://example.com/',
    'https://exa mple.com/',
    'https://ada@example.com/',
    'https://ada:secret@example.com/',
    'https://:secret@example.com/',
    'https://example.com:port/',
    'ftp://example.com/',
    'httpss://example.com/',
    'view-source:https://example.com/',
  ])('is false of %j', (url) => {
    expect(isLinkable(url)).toBe(false);
  });
});

describe('hasLogin', () => {
  test.each([
    'https://ada@example.com',
    'HTTP://ada:secret@example.com/',
    'https:ada:x@example.com',
  ])('finds one in %s', (url) => {
    expect(hasLogin(url)).toBe(true);
  });

  test.each([
    'https://example.com/@ada',
    'https://example.com/?a@b',
    'mailto:ada@example.com',
    '@',
  ])('finds none in %s', (url) => {
    expect(hasLogin(url)).toBe(false);
  });
});
