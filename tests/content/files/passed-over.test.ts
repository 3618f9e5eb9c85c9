import { describe, expect, test } from 'vitest';
import { isPassedOver } from '../../../src/content/files/passed-over.ts';

describe('of no part of a project are', () => {
  test.each([
    // Editors.
    ...['content/events/x.md~', 'content/events/#x.md#', 'content/events/.#x.md'],
    ...['content/events/.x.md.swp', 'content/events/x.md.swo', 'content/events/4913'],
    ...['content/events/x.md.tmp', 'content/events/x.md.tmp.123', 'content/events/x.md.crswap'],
    ...['content/events/x.md.orig', 'content/events/x.md.bak', 'content/events/~$x.md'],
    // Systems.
    ...['public/Thumbs.db', 'public/a/ehthumbs.db', 'public/desktop.ini', 'public/Desktop.ini'],
    ...['public/.DS_Store', 'public/._map.png', 'public/Icon\r'],
    // File services.
    ...[
      'content/events/x (conflicted copy 2030-05-01).md',
      'content/events/x.sync-conflict-20300501-1.md',
    ],
    ...["content/events/x (Ada's conflicted copy 2030-05-01).md"],
    // Hidden ones.
    ...[
      'public/.env',
      'public/.git',
      'public/.htaccess',
      'content/.obsidian',
      'content/.well-known',
    ],
    ...['public/a/.hidden'],
  ])('%s', (path) => {
    expect(isPassedOver(path)).toBe(true);
  });
});

describe('parts of a project are', () => {
  test.each([
    ...['content/events/x.md', 'content/digest.md', 'public/map.png', 'public/a/b/c.txt'],
    ...['public/.well-known', 'public/.well-known/security.txt', 'public/.nojekyll'],
    ...[
      'public/original.txt',
      'public/icon.png',
      'public/a~b.txt',
      'public/tmp.txt',
      'public/#1.txt',
    ],
    ...['public/the copy.txt', 'public/x.swap', 'content/events/conflicted-copy.md'],
  ])('%s', (path) => {
    expect(isPassedOver(path)).toBe(false);
  });
});
