/** A digest of the words that break layouts, with a page of every family. Everyone and everything is made up. */

import { searchRecords } from '../../../src/outputs/search/search-records.ts';
import { formatProblem } from '../../../src/problem.ts';
import { makeSearchIndex } from '../../../src/site/search-index.ts';
import { noStore } from '../../../src/site/store/no-store.ts';
import { loadFromMemory } from '../../digest/digests.ts';
import { noClaimChecks, type RecordText, write } from '../../digest/records.ts';
import { render } from '../../site/built/render.ts';
import type { WholeSite } from '../../site/built/whole-site.ts';

/** A compound of 200 letters, an address without a break, a headline that never ends, one of a single sign, one from right to left. */
const compound = 'Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 200);
const address = `https://wire.example/${'Hafen/'.repeat(5)}${'0a1b2c3d'.repeat(20)}`;
const endless = 'Delegates of both harbours went on speaking of herring, dues and ropes '
  .repeat(5)
  .trim();
const sign = '🚢';
const arabic = 'عبد الرحمن بن محمد بن سليمان المثالي';

/** More than a list has on one page. */
const many = 151;
const numbers = [...Array(many).keys()];
const crowd = numbers.slice(0, 40);

const digest = write('digest', 'digest', `Nothing of this happened. ${address}`, {
  title: `The ${compound}`,
  description: endless,
  editor: compound,
  checks: noClaimChecks,
  kinds: { 'rope-day': compound },
});

const people = numbers.map((number) => {
  const name = [compound, arabic, sign][number] ?? `Sample Person ${number}`;
  const office = number === 0 ? compound : 'Mayor';
  return write('people', `person-${number}`, number === 0 ? address : '', {
    name,
    sortName: number % 2 === 0 ? name : `Zample ${number}`,
    roles: [
      { title: office, country: number === 0 ? compound : 'Exampleland' },
      ...(number === 1 ? [{ title: endless, organization: 'board' }] : []),
    ],
    ...(number === 0 && { aliases: [address, arabic] }),
  });
});

const story = `They met on the quay of ${compound} and read ${address} aloud.

- ${compound}

| Harbour | ${compound} |
| --- | --- |
| ${compound} | 12.5 |`;

const articles = numbers.map((number) => {
  const title = [compound, endless, sign, arabic, address][number] ?? `Report ${number}`;
  return write('articles', `article-${number}`, number === 0 ? story : 'They met on the quay.', {
    title,
    agency: number === 0 ? compound : 'Sample Wire',
    language: number === 3 ? 'ar' : 'en',
    published: number === 1 ? '2029-03-01' : '2030-03-01',
    url: `${address}/${number}`,
    ...(number === 0 && { byline: [compound, arabic], distributor: compound, markup: true }),
  });
});

const footnotes = `[^1]: [${compound}](../articles/article-0.md) "They met on the quay of ${compound} and read ${address} aloud."
[^2]: [Wire](../articles/article-1.md) "They met on the quay"`;

const events = numbers.map((number) => {
  const title = [endless, compound, sign, arabic, address][number] ?? `Meeting ${number}`;
  const body = `They met.[^1] In ${compound} they read ${address} aloud.[^2]\n\n${footnotes}`;
  return write('events', `event-${number}`, body, {
    title,
    // Of one no more than the year is known; eight are of February, and the others of January.
    date: number === 0 ? '2030' : `2030-0${number < 9 ? 2 : 1}-${10 + (number % 18)}`,
    track: number === 1 ? 'unsaid' : 'leaders',
    participants: number === 1 ? crowd.map((each) => `person-${each}`) : ['person-0', 'person-1'],
    topics: number < 9 ? ['compound', 'arabic', 'sign'] : ['sign'],
    evidence: {},
    ...(number < 9 && { place: 'compound', occasion: address }),
    ...(number === 0 && { kind: 'rope-day', posts: ['post'], status: 'retracted' }),
    ...(number < 2 && { corrections: [{ date: '2030-03-02', note: `It was ${compound}.` }] }),
  });
});

const records: readonly RecordText[] = [
  digest,
  ...people,
  ...articles,
  ...events,
  write('documents', 'document', story, {
    title: compound,
    issuer: compound,
    url: address,
    markup: true,
  }),
  write('posts', 'post', `${compound}\n${address}`, {
    author: 'person-0',
    platform: compound,
    quotedIn: undefined,
    url: address,
    retrieved: '2030-05-03',
    status: 'deleted',
    note: endless,
  }),
  write('tracks', 'leaders', endless, { title: compound, level: endless, people: ['person-0'] }),
  write('tracks', 'unsaid', '', { title: arabic, color: 'red', people: undefined }),
  write('tracks', 'empty', '', { title: sign, color: 'green', people: undefined }),
  write('places', 'compound', address, { name: compound, country: compound }),
  write('places', 'empty', '', { name: sign, lat: 10 }),
  write('topics', 'compound', address, { name: compound }),
  write('topics', 'arabic', '', { name: arabic }),
  write('topics', 'sign', '', { name: sign }),
  write('topics', 'empty', '', { name: endless }),
  write('organizations', 'board', address, { name: compound, country: compound }),
  write('organizations', 'empty', '', { name: arabic }),
];

/** Renders it whole, its search with it. */
export async function renderUnwieldyDigest(): Promise<WholeSite> {
  const siteUrl = 'https://unwieldy.example/repo/';
  const { digest, problems } = await loadFromMemory(records, { siteUrl });
  if (!digest) throw new Error(problems.map(formatProblem).join('\n'));
  const made = [
    ...(await render(digest)),
    ...(await makeSearchIndex(searchRecords(digest), noStore)),
  ];
  const files = new Map(made.map(({ path, content }) => [path, content()] as const));
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  return {
    digest,
    siteUrl,
    files,
    pages: new Map(pages.map(([path, html]) => [path, String(html)])),
  };
}
