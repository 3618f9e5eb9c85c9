import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../../src/commands/dev/server/request-path.ts';

const own = 'localhost:8080';

describe('the path of a request', () => {
  test.each([
    ['/', '/'],
    ['/events/x/?y=/z', '/events/x/'],
    ['/%C3%A4%20b', '/ä b'],
    ['/..%2f..%2fpackage.json', '/../../package.json'],
    ['/a%00b', '/a\0b'],
    ['//x', '//x'],
    ['http://localhost:8080/about/', '/about/'],
    ['HTTP://127.0.0.1/about/', '/about/'],
  ])('is read: %s', (target, path) => {
    expect(pathOf(target, own)).toEqual({ path });
  });

  test.each(['/%E0%A4%A', '/%', '*', '', 'about/', 'http://localhost:8080'])(
    'is refused where it cannot be read: "%s"',
    (target) => {
      expect(pathOf(target, own)).toEqual({ status: 400 });
    },
  );
});

describe('the host of a request', () => {
  test.each(['localhost', 'LOCALHOST:1', '127.0.0.1:8080', '[::1]:8080', '[::1]'])(
    'is this computer: %s',
    (host) => {
      expect(pathOf('/', host)).toEqual({ path: '/' });
    },
  );

  test.each([
    'rebound.example',
    'rebound.example:8080',
    'localhost.rebound.example',
    'localhost:80:80',
    'user@localhost',
    '127.0.0.1.rebound.example',
    '127.1',
    '0.0.0.0',
    '',
    undefined,
  ])('is another one, so that no page of another site reads the drafts: %s', (host) => {
    expect(pathOf('/', host)).toEqual({ status: 421 });
  });

  test('is that of a whole address, whatever the header says', () => {
    expect(pathOf('http://evil.example/', own)).toEqual({ status: 421 });
    expect(pathOf('http://localhost/', 'evil.example')).toEqual({ path: '/' });
  });

  test.each(['localhost', '192.168.1.5:8080', '[fd00::1]:8080', 'desk.local:8080'])(
    'is this computer as well, where others may ask: %s',
    (host) => {
      expect(pathOf('/', host, 'desk.local')).toEqual({ path: '/' });
    },
  );

  test.each(['rebound.example', '127.1', '1.2.3.4.rebound.example', '[::1', ''])(
    'is another one even there: %s',
    (host) => {
      expect(pathOf('/', host, '0.0.0.0')).toEqual({ status: 421 });
    },
  );
});
