import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPermalinks } from '../../../src/digest/references/permalinks.ts';

describe('a site at the root of a host', () => {
  test.each(['https://sample.example', 'https://sample.example/'])('%s', (siteUrl) => {
    expect(createPermalinks(siteUrl).to('/events/x/')).toEqual({
      path: '/events/x/',
      href: '/events/x/',
      url: 'https://sample.example/events/x/',
    });
  });

  test('has the port of its host in addresses, and not in links', () => {
    const { href, url } = createPermalinks('http://localhost:8080/').to('/');
    expect({ href, url }).toEqual({ href: '/', url: 'http://localhost:8080/' });
  });
});

describe('a site at a base path', () => {
  test.each([
    'https://sample.example/repo',
    'https://sample.example/repo/',
    'https://sample.example/repo//',
  ])('%s', (siteUrl) => {
    expect(createPermalinks(siteUrl).to('/events/x/')).toEqual({
      path: '/events/x/',
      href: '/repo/events/x/',
      url: 'https://sample.example/repo/events/x/',
    });
  });

  test('keeps every folder of the path', () => {
    expect(createPermalinks('https://sample.example/a/b/').to('/feed.xml').href).toBe(
      '/a/b/feed.xml',
    );
  });

  test('escapes what an address may not hold', () => {
    expect(createPermalinks('https://sample.example/two words/').to('/').href).toBe(
      '/two%20words/',
    );
  });
});

describe('records', () => {
  const { record } = createPermalinks('https://sample.example/repo/');

  test('have a folder of their own, in that of their kind', () => {
    expect(record('articles', 'port-sample').href).toBe('/repo/articles/port-sample/');
  });

  test('the text about the site is the About page', () => {
    expect(record('digest', 'digest').href).toBe('/repo/about/');
  });
});

test('the same path always has the same permalink', () => {
  const permalinks = createPermalinks('https://sample.example/');
  expect(permalinks.to('/topics/x/')).toBe(permalinks.record('topics', 'x'));
});

test.each([
  ['', 'nothing'],
  ['sample.example', 'no scheme'],
  ['/repo/', 'a path'],
  ['ftp://sample.example/', 'another scheme'],
  ['javascript:alert(1)', 'a script'],
  ['https://', 'no host'],
  ['https://sample.example/?page=1', 'a query'],
  ['https://sample.example/#top', 'a fragment'],
  ['https://ada@sample.example/', 'a user'],
  ['https://:secret@sample.example/', 'a password'],
  ['https://sample.example//repo/', 'links that would lead to the host "repo"'],
  ['https://sample.example/..//repo/', 'the same, once ".." is gone'],
  ['https://sample.example/\\repo/', 'the same, for browsers read "\\" as "/"'],
  ['https://sample.example/news//repo/', 'a folder without a name'],
  ['https://sample.example/%zz/', 'an escape of nothing'],
  ['https://sample.example/%ff/', 'an escape of no character'],
])('"%s" (%s) is refused, with what to write instead', (siteUrl) => {
  expect(() => createPermalinks(siteUrl)).toThrow(
    `found "${siteUrl}" for SITE_URL or --url; expected the address of the site, such as https://someone.github.io/repo/`,
  );
});

test.each([
  ['https://sample.example/?page=1', 'without a query (?…), fragment (#…) or login'],
  ['https://sample.example//repo/', 'with a name between any two slashes of its path'],
  ['https://sample.example/100%/', 'with two hexadecimal digits of UTF-8 behind each "%"'],
])('of "%s", it is said to be expected %s', (siteUrl, expected) => {
  expect(() => createPermalinks(siteUrl)).toThrow(expected);
});

test('every link starts with the base path, and every address with the site', () => {
  const name = fc.stringMatching(/^[a-z0-9._~-]{0,8}[a-z0-9]$/);
  const folders = fc.array(name, { maxLength: 3 });
  fc.assert(
    fc.property(folders, folders, fc.boolean(), (base, path, slash) => {
      const basePath = base.map((folder) => `/${folder}`).join('');
      const permalinks = createPermalinks(`https://sample.example${basePath}${slash ? '/' : ''}`);
      const { href, url } = permalinks.to(`/${path.join('/')}`);
      expect(href.startsWith(`${basePath}/`)).toBe(true);
      expect(url).toBe(`https://sample.example${href}`);
      expect(new URL(href, url).href).toBe(new URL(url).href);
    }),
  );
});
