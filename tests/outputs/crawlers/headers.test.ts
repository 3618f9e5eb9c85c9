import { expect, test } from 'vitest';
import { headers } from '../../../src/outputs/crawlers/headers.ts';
import { pagesOf, permalinkOf, subjectsOf } from '../../../src/outputs/subject.ts';
import { digestAt, variants } from '../digests.ts';

/** The rules of a file as its readers take it: a path, and lines below it that are indented. */
function rulesIn(text: string): { path: string; lines: string[] }[] {
  return text
    .split(/\n(?=\S)/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '');
      return { path, lines: lines.map((line) => line.trim()) };
    });
}

function fits(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

test.each(variants)(
  'no page of the %s digest at %s may be framed by another site',
  async (name, siteUrl) => {
    const digest = await digestAt(name, siteUrl);
    const rules = rulesIn(headers(digest));
    for (const subject of subjectsOf(digest)) {
      const { href } = permalinkOf(subject, digest);
      const lines = rules.filter(({ path }) => fits(path, href)).flatMap((rule) => rule.lines);
      expect(lines).toEqual([
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'X-Frame-Options: DENY',
        "Content-Security-Policy: frame-ancestors 'none'",
      ]);
    }
  },
);

test('what is made to be framed may be, and has the other headers all the same', async () => {
  const digest = await digestAt('digest', 'https://someone.github.io/repo/');
  const { embed, embeddedEvent, embeddedTrack } = pagesOf(digest);
  const rules = rulesIn(headers(digest));
  for (const subject of [...embed, ...embeddedEvent, ...embeddedTrack]) {
    const { href } = permalinkOf(subject, digest);
    expect(href).toMatch(/^\/repo\/embed\//);
    expect(rules.filter(({ path }) => fits(path, href)).map(({ path }) => path)).toEqual([
      '/repo/*',
    ]);
  }
});

test('there are fewer rules than the hosts take', async () => {
  expect(rulesIn(headers(await digestAt('ferry'))).length).toBeLessThan(100);
});
