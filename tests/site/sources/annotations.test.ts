/** The annotations of `digest.json`, found on the pages by two clients that know nothing of the site. */
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { toRange } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { DigestData } from '../../../src/outputs/data/digest-schema.ts';
import type { DigestName } from '../../project.ts';
import { fileOf, renderSite } from '../built/whole-site.ts';

/** What both clients take for granted in a browser. */
const ofBrowser = ['Node', 'NodeFilter', 'Range', 'AbstractRange', 'document'] as const;

beforeAll(() => {
  const { window } = new JSDOM();
  for (const name of ofBrowser) vi.stubGlobal(name, window[name]);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

const names: readonly DigestName[] = ['digest', 'accounts', 'ferry'];

describe.each(names)('each passage that the %s digest cites', async (name) => {
  const siteUrl = 'https://digest.example/';
  const site = await renderSite(name, siteUrl);
  const { events }: DigestData = JSON.parse(fileOf(site, 'digest.json'));
  const cited = events.flatMap(({ citations }) =>
    citations.flatMap(({ passage, annotation }) =>
      annotation.target.flatMap(({ selector }) =>
        selector ? [{ page: passage.slice(siteUrl.length).replace(/#.*/, ''), selector }] : [],
      ),
    ),
  );
  if (cited.length === 0) throw new Error(`the ${name} digest cites no passage`);
  const bodies = new Map(
    [...new Set(cited.map(({ page }) => page))].map((page) => [
      page,
      new JSDOM(withoutStyle(fileOf(site, `${page}index.html`))).window.document.body,
    ]),
  );

  test('is found by Apache Annotator, word for word, and where it is marked', async () => {
    for (const { page, selector } of cited) {
      const body = bodies.get(page) ?? expect.fail(page);
      vi.stubGlobal('document', body.ownerDocument);
      const ranges: Range[] = [];
      for await (const range of createTextQuoteSelectorMatcher(selector)(body)) ranges.push(range);
      expect(ranges[0]?.toString(), `${page} ${selector.exact}`).toBe(selector.exact);
      expect(ranges[0]?.startContainer.parentElement?.closest('mark')).not.toBeNull();
    }
  });

  test('is found by dom-anchor-text-quote, word for word', () => {
    for (const { page, selector } of cited) {
      const body = bodies.get(page) ?? expect.fail(page);
      vi.stubGlobal('document', body.ownerDocument);
      expect(toRange(body, selector)?.toString(), page).toBe(selector.exact);
    }
  });
});

/** jsdom does not know all of today's CSS. */
function withoutStyle(html: string): string {
  return html.replace(/<style.*?<\/style>/gs, '');
}
