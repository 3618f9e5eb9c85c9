import { expect, test } from 'vitest';
import { visit } from '../timeline/visits.ts';
import { expectFitForEveryone } from './fit-for-everyone.ts';

const { open, siteOf } = visit('digest', 'ferry', 'arabic', 'japanese');

/** One page of each kind at least, and those that are hardest to show. */
const pages = [
  '',
  '2029/',
  'events/2030-05-02-onymous-muster-port-nowhere/',
  'events/2030-05-02-onymous-muster-port-nowhere/#citation-2',
  'events/2030-07-04-special-envoys/',
  'articles/2030-05-03-ipw-harbour-talks/',
  'articles/2030-05-03-ipw-harbour-talks/#p-aa652609',
  'articles/2030-06-10-ipw-fisheries/',
  'articles/2030-05-04-beispielblatt-hafen/',
  'posts/2030-06-07-beispiel/',
  'people/',
  'people/ann-onymous/',
  'people/conor-o-special/',
  'places/',
  'places/saint-special/',
  'topics/',
  'topics/harbour-dues/',
  'tracks/',
  'tracks/heads/',
  'tracks/quiet/',
  'sources/',
  'corrections/',
  'about/',
  'reversed/',
  'embed/',
  'embed/tracks/heads/',
  'embed/events/2030-05-02-onymous-muster-port-nowhere/',
  'search/',
  '404.html',
];

test('a page of each kind is among those that are looked at', () => {
  const kindOf = (path: string) => path.replace(/^\d{4}\//, 'YYYY/').replace(/^(\w+\/).+/, '$1ID/');
  const all = [...siteOf('digest').pages.keys()];
  const kinds = new Set(all.map((path) => kindOf(path.replace(/index\.html$/, ''))));
  expect(new Set(pages.map(kindOf))).toEqual(kinds);
});

test.each(pages)('the page /%s is fit for everyone, on every screen', async (path) => {
  await expectFitForEveryone(await open('digest', path));
});

/** Pages with what the other digest has not: accounts that disagree, page numbers, sections, threads, pictures, Arabic. */
const ferryPages = [
  '',
  'events/2030-06-08-grounding/',
  'events/2030-05-dockers-strike/',
  'events/2030-06-02-first-voyage/',
  'articles/2030-07-02-ansa-mithal/',
  'documents/2030-06-25-hearing/',
  'documents/2030-08-15-report/',
  'posts/2030-06-02-beispiel/',
  'organizations/',
  'organizations/strait-ferries/',
  'people/layla-mithal/',
];

test.each(ferryPages)('the page /%s of the ferry digest is fit for everyone', async (path) => {
  await expectFitForEveryone(await open('ferry', path));
});

/** Pages from right to left, and without spaces between words. */
const pagesInOtherScripts = [
  ['arabic', ''],
  ['arabic', 'events/2030-03-04-talks/'],
  ['arabic', 'articles/2030-02-14-wire/'],
  ['arabic', 'people/nadir-namudhaj/'],
  ['arabic', 'embed/events/2030-03-04-talks/'],
  ['japanese', ''],
  ['japanese', 'events/2030-02-12-summit/'],
  ['japanese', 'sources/'],
] as const;

test.each(pagesInOtherScripts)(
  'a page in another script is fit for everyone: %s/%s',
  async (...page) => {
    await expectFitForEveryone(await open(...page));
  },
);
