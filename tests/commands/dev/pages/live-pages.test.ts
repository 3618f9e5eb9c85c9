import { describe, expect, test } from 'vitest';
import { livePages } from '../../../../src/commands/dev/pages/live-pages.ts';
import { problemPage } from '../../../../src/commands/dev/pages/problem-page.tsx';
import { problem, warning } from '../../../../src/problem.ts';

const place = { line: 7, column: 3 };
const error = problem('content/events/<x>.md', place, 'missing-key', 'found <b>no</b> "title"');
const notice = warning('content/events/x.md', place, 'evidence', 'found no evidence');

/** The version that a page has now. */
function versionIn(html: string): string | undefined {
  return /data-version="([^"]+)"/.exec(html)?.[1];
}

describe('a page', () => {
  test('loads itself anew when the site changed, and not while there is an error', () => {
    const pages = livePages();
    const version = () => versionIn(pages.withScript('<body></body>'));
    pages.show({ problems: [] }, true);
    const first = version();
    pages.show({ problems: [error] }, true);
    pages.show({ problems: [notice] }, false);
    expect(version()).toBe(first);
    pages.show({ problems: [notice] }, true);
    expect(version()).not.toBe(first);
  });

  test('loads itself anew with each list of problems while there is no site', () => {
    const pages = livePages();
    const versions = [1, 2].map(() => {
      pages.show({ problems: [error] }, true);
      return versionIn(pages.withScript(''));
    });
    expect(pages.shown).toBe(false);
    expect(new Set(versions).size).toBe(2);
  });

  test('has the script as the last part of its body', () => {
    const { withScript } = livePages();
    expect(withScript('<body><p>"</body>"</p></body></html>')).toMatch(
      /^<body><p>"<\/body>"<\/p><script [^>]+><\/script><\/body><\/html>$/,
    );
  });
});

describe('the page of problems', () => {
  test('says where each is, what it is, and why the rule is there; and runs nothing of it', () => {
    const page = problemPage({ problems: [error, notice], failure: 'found <i>' });
    expect(page).toContain('<h1>2 errors and 1 warning</h1>');
    expect(page).toContain('<code>content/events/&lt;x>.md:7:3</code>');
    expect(page).toContain('found &lt;b>no&lt;/b> &quot;title&quot;');
    expect(page).toContain('A required key is not there.');
    expect(page).toContain('<pre>found &lt;i></pre>');
    expect(page).not.toMatch(/<[bi]>/);
  });

  test('is no longer than can be read', () => {
    const page = problemPage({ problems: Array(3000).fill(error) });
    expect(page).toContain('<h1>3000 errors</h1>');
    expect(page.match(/missing-key/g)).toHaveLength(100);
    expect(page).toContain('and 2900 more');
  });
});
