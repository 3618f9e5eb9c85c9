/** Who may have something written: the pages of the review themselves, and no other page of the browser. */
import { describe, expect, test } from 'vitest';
import { isToken, refusalOf } from '../../../../../src/commands/dev/review/server/guard.ts';

const form = {
  host: 'localhost:8080',
  origin: 'http://localhost:8080',
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
};

function statusOf(headers: Partial<typeof form>, method = 'POST'): number | undefined {
  return refusalOf({ method, headers }, 8080)?.status;
}

describe('a request', () => {
  test.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080', 'LOCALHOST:8080'])(
    'from a page at %s may be answered',
    (host) => {
      expect(statusOf({ ...form, host, origin: `http://${host}` })).toBeUndefined();
      expect(statusOf({ host }, 'GET')).toBeUndefined();
    },
  );

  test.each([
    ['rebound.example:8080', 'a name that another site has lead here'],
    ['localhost:9090', 'another port'],
    ['localhost', 'no port'],
    ['localhost.rebound.example:8080', 'a name that starts like one'],
    ['', 'no name at all'],
  ])('for %s (%s) is refused', (host) => {
    expect(statusOf({ ...form, host }, 'GET')).toBe(421);
    expect(statusOf({ ...form, host, origin: `http://${host}` })).toBe(421);
  });

  test.each([
    ['http://evil.example'],
    ['http://localhost:9090'],
    ['https://localhost:8080'],
    ['http://127.0.0.1:8080'],
    ['null'],
    [''],
  ])('from the origin "%s" is refused', (origin) => {
    expect(statusOf({ ...form, origin })).toBe(403);
  });

  test('from a page that does not say what it is, is refused', () => {
    const { origin: _, ...rest } = form;
    expect(statusOf(rest)).toBe(403);
  });

  test.each(['cross-site', 'same-site', 'none'])('that a browser calls %s is refused', (site) => {
    expect(statusOf({ ...form, 'sec-fetch-site': site })).toBe(403);
  });

  test.each(['text/plain', 'multipart/form-data; boundary=x', 'application/json', ''])(
    'with a body of the type "%s" is refused',
    (type) => {
      expect(statusOf({ ...form, 'content-type': type })).toBe(415);
    },
  );

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('by %s is refused', (method) => {
    expect(statusOf(form, method)).toBe(405);
  });
});

test('a token is that of the session or none', () => {
  expect(isToken('abc', 'abc')).toBe(true);
  for (const other of ['', 'ab', 'abcd', 'abd', 'äbc']) expect(isToken(other, 'abc')).toBe(false);
});
