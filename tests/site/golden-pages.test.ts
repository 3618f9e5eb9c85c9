/**
 * Each kind of page as it was approved, in `tests/golden/`. After a change that is meant, look at the
 * difference that `npx vitest run --config tests/vitest.config.ts golden -u` makes.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { fileOf, renderSite, type WholeSite } from './built/whole-site.ts';

const pages = {
  'home.html': 'index.html',
  'year.html': '2029/index.html',
  'event.html': 'events/2030-05-02-onymous-muster-port-nowhere/index.html',
  'event-special-characters.html': 'events/2030-07-04-special-envoys/index.html',
  'article-full.html': 'articles/2030-05-03-ipw-harbour-talks/index.html',
  'article-excerpt.html': 'articles/2030-06-10-ipw-fisheries/index.html',
  'article-foreign.html': 'articles/2030-05-04-beispielblatt-hafen/index.html',
  'post.html': 'posts/2030-05-02-onymous/index.html',
  'post-inferred.html': 'posts/2030-06-07-beispiel/index.html',
  'person.html': 'people/ann-onymous/index.html',
  'place.html': 'places/port-nowhere/index.html',
  'places.html': 'places/index.html',
  'topic.html': 'topics/fisheries/index.html',
  'track.html': 'tracks/heads/index.html',
  'track-without-events.html': 'tracks/quiet/index.html',
  'sources.html': 'sources/index.html',
  'corrections.html': 'corrections/index.html',
  'about.html': 'about/index.html',
  '404.html': '404.html',
  'sitemap.xml': 'sitemap.xml',
  'robots.txt': 'robots.txt',
};

/** Of the digest with translations, notes and accounts that disagree. */
const pagesOfAccounts = {
  'home-accounts.html': 'index.html',
  'event-accounts.html': 'events/2031-02-09-ferry-talks/index.html',
};

let sites: Record<'digest' | 'accounts', WholeSite>;

beforeAll(async () => {
  sites = {
    digest: await renderSite('digest', 'https://digest.example/'),
    accounts: await renderSite('accounts', 'https://accounts.example/'),
  };
});

describe('the page is as it was approved:', () => {
  test.each([
    ...Object.entries(pages).map((each) => ['digest', ...each] as const),
    ...Object.entries(pagesOfAccounts).map((each) => ['accounts', ...each] as const),
  ])('%s: %s', async (name, golden, path) => {
    await expect(readable(fileOf(sites[name], path))).toMatchFileSnapshot(`../golden/${golden}`);
  });
});

/** One tag per line; style and scripts are left out, since a change of them would touch every page. */
function readable(text: string): string {
  return text
    .replace(/<(style|script)( type="module")?>.*?<\/\1>/gs, '<$1$2>…</$1>')
    .replace(/sha256-[\w+/]+=*/g, 'sha256-…')
    .replace(/popovers-[0-9a-f]{8}/g, 'popovers-…')
    .replaceAll('><', '>\n<');
}
