import { beforeAll, describe, expect, test } from 'vitest';
import { cardsOf } from '../../src/outputs/cards/card.ts';
import { digestSchema } from '../../src/outputs/data/digest-schema.ts';
import { searchRecords } from '../../src/outputs/search/search-records.ts';
import { relatedTo } from '../../src/views/related.ts';
import { mistakesOn } from './built/html-mistakes.ts';
import { attributeOf, elementsOf, wordsOf, wordsOnPage } from './built/parsed-page.ts';
import { fileOf, renderSite, type WholeSite } from './built/whole-site.ts';

let site: WholeSite;
beforeAll(async () => {
  site = await renderSite('organizations', 'https://digest.example/');
});

const wordsAt = (path: string) => wordsOnPage(fileOf(site, path));
const listsAt = (path: string, className: string) =>
  elementsOf(fileOf(site, path), 'ul')
    .filter(({ attribs }) => attribs.class === className)
    .map((list) => elementsOf(list, 'li').map(wordsOf));
const data = () => digestSchema.parse(JSON.parse(fileOf(site, 'digest.json')));

test('The pages are without a mistake.', async () => {
  expect(await mistakesOn(site)).toEqual([]);
});

describe('the page of an organization', () => {
  const path = 'organizations/harbour-board/index.html';

  test('says what it is, what else it is called, and who holds an office of it', () => {
    const words = wordsAt(path);
    expect(words).toContain('Port authority · SampliaHarbour Board of Port SampleAlso: HBPS');
    expect(words).toContain('HBPS; Hafenbehörde; مجلس المرفأ; ポートサンプル港湾局');
    expect(words).toContain('It has run the harbour since 1911.');
    expect(listsAt(path, 'roles')).toEqual([['Ada Example, Director']]);
  });

  test('has its track, its events, its posts, and the way to all organizations', () => {
    const words = wordsAt(path);
    expect(words).toContain('Board, union and inquiry meet');
    expect(words).toContain('The mole is closed until further notice');
    const links = elementsOf(fileOf(site, path), 'a').map(({ attribs }) => attribs.href);
    expect(links).toEqual(expect.arrayContaining(['/organizations/', '/tracks/harbour/']));
  });

  test('shows no hole where nothing is known but the name', () => {
    const page = fileOf(site, 'organizations/pilots-union/index.html');
    const main = wordsOf(elementsOf(page, 'main')[0]);
    expect(main).toMatch(/^TimelineOrganizationsUnion of PilotsThe harbourEvents/);
    expect(elementsOf(page, 'p').filter((each) => wordsOf(each) === '')).toEqual([]);
  });
});

test('Every page leads to the lists of which there is something to list.', async () => {
  const others = await renderSite('minimal', 'https://digest.example/');
  const navigationOf = (site: WholeSite) =>
    elementsOf(fileOf(site, 'about/index.html'), 'nav').slice(0, 1).map(wordsOf);
  expect(navigationOf(site)).toEqual([
    'TimelineTracksPeopleOrganizationsPlacesTopicsSourcesCorrectionsSearchAbout',
  ]);
  expect(navigationOf(others)).toEqual([
    'TimelineTracksPeoplePlacesTopicsSourcesCorrectionsSearchAbout',
  ]);
});

test('The lists of people and organizations lead to each, and say what each is, and of how many events.', () => {
  expect(listsAt('organizations/index.html', 'index')).toEqual([
    [
      'Harbour Board of Port Sample Port authority · Samplia · 1 event · March 2030',
      'Union of Pilots 1 event · March 2030',
    ],
  ]);
  expect(listsAt('people/index.html', 'index')).toEqual([
    [
      'Ada Example Director, Harbour Board of Port Sample, Samplia · 2 events · March 2030',
      'Ben Sample 1 event · March 2030',
    ],
  ]);
});

test('A person has offices of organizations, of those with a record as a link, or none.', () => {
  expect(listsAt('people/ada-example/index.html', 'roles')).toEqual([
    [
      'Treasurer, The Society of Friends of the Sea, until 31 December 2028',
      'Director, Harbour Board of Port Sample, Samplia, from 1 January 2029',
    ],
  ]);
  const links = elementsOf(fileOf(site, 'people/ada-example/index.html'), 'a');
  expect(links.map(({ attribs }) => attribs.href)).toContain('/organizations/harbour-board/');
  expect(listsAt('people/ben-sample/index.html', 'roles')).toEqual([]);
});

test('People and organizations took part; one of them in the office of that day.', () => {
  const participants = [
    'Ada ExampleChair of the inquiry',
    'Harbour Board of Port Sample',
    'Union of Pilots',
  ];
  expect(listsAt('events/2030-03-05-inquiry/index.html', 'participants')).toEqual([participants]);
  const event = data().events.find(({ id }) => id === '2030-03-05-inquiry');
  expect(event?.participants).toEqual([
    {
      person: 'ada-example',
      role: { title: 'Chair of the inquiry' },
      roles: [{ title: 'Chair of the inquiry' }],
    },
    { organization: 'harbour-board' },
    { organization: 'pilots-union' },
  ]);
  expect(fileOf(site, 'events.csv')).toContain(
    ',Ada Example; Harbour Board of Port Sample; Union of Pilots,',
  );
});

test('A track follows organizations, or nobody.', () => {
  expect(listsAt('tracks/harbour/index.html', 'index')).toEqual([
    ['Harbour Board of Port Sample', 'Union of Pilots'],
  ]);
  const headings = elementsOf(fileOf(site, 'tracks/harbour/index.html'), 'h2').map(wordsOf);
  expect(headings).toEqual(['Organizations', 'Events', 'Related pages', 'Share and embed']);
  expect(listsAt('tracks/ferries/index.html', 'index')).toEqual([]);
  const { digest } = site;
  expect(cardsOf(digest).get('/cards/tracks/harbour.png')?.setting).toBe(
    'Harbour Board of Port Sample · Union of Pilots',
  );
  expect(cardsOf(digest).get('/cards/tracks/ferries.png')?.setting ?? '').toBe('');
});

test('An organization is the author of a post on pages, in feeds and in bibliographies.', () => {
  const byline = 'Harbour Board of Port Sample on Samplegram';
  expect(wordsAt('posts/2030-03-05-board/index.html')).toContain(byline);
  expect(fileOf(site, 'feed.xml')).toContain('/organizations/harbour-board/');
  expect(fileOf(site, 'sources.bib')).toContain('{{Harbour Board of Port Sample}}');
  expect(fileOf(site, 'posts/2030-03-05-board/index.html')).toContain(
    '"author":{"@type":"Organization","@id":"https://digest.example/organizations/harbour-board/#organization"',
  );
});

test('Entries and searches can be narrowed down by organization.', () => {
  const home = fileOf(site, 'index.html');
  const choice = elementsOf(home, 'select').find(({ attribs }) => attribs.name === 'organization');
  expect(choice && elementsOf(choice, 'option').map(({ attribs }) => attribs.value)).toEqual([
    '',
    'harbour-board',
    'pilots-union',
  ]);
  const entry = elementsOf(home, 'article').find(({ attribs }) => attribs.id?.endsWith('inquiry'));
  expect(attributeOf(entry, 'data-organization')).toBe('harbour-board pilots-union');
  expect(attributeOf(entry, 'data-person')).toBe('ada-example');
  const record = searchRecords(site.digest).find(({ url }) => url.endsWith('inquiry/'));
  expect(record?.filters).toMatchObject({
    person: ['Ada Example'],
    organization: ['Harbour Board of Port Sample', 'Union of Pilots'],
  });
});

test('Related pages tell people from organizations.', () => {
  const [place] = site.digest.places;
  const { people, organizations } = place ? relatedTo(place) : { people: [], organizations: [] };
  expect(people.map(({ id }) => id)).toEqual(['ada-example']);
  expect(organizations.map(({ id }) => id)).toEqual(['harbour-board', 'pilots-union']);
});

describe('aliases', () => {
  test('are in the data and the structured data', () => {
    const { people, organizations, places } = data();
    expect(organizations[0]).toMatchObject({
      shortName: 'HBPS',
      aliases: ['Hafenbehörde', 'مجلس المرفأ', 'ポートサンプル港湾局'],
    });
    expect(people.map(({ aliases }) => aliases)).toEqual([['Ада Пример'], []]);
    expect(places[0]?.aliases).toEqual(['Musterhafen', 'ポートサンプル']);
    for (const [path, names] of [
      ['organizations/harbour-board', '"HBPS","Hafenbehörde","مجلس المرفأ","ポートサンプル港湾局"'],
      ['people/ada-example', '"Ада Пример"'],
      ['places/port-sample', '"Musterhafen","ポートサンプル"'],
    ]) {
      expect(fileOf(site, `${path}/index.html`)).toContain(`"alternateName":[${names}]`);
    }
    expect(fileOf(site, 'people/ben-sample/index.html')).not.toContain('alternateName');
  });

  test('are searched with what names the thing, but are no part of the words shown', () => {
    const record = searchRecords(site.digest).find(({ url }) => url.endsWith('inquiry/'));
    // Words of scripts without spaces are parted for the index.
    expect(record?.meta.aliases?.replaceAll('\u2060 ', '')).toBe(
      'Ада Пример; HBPS; Hafenbehörde; مجلس المرفأ; ポートサンプル港湾局; Musterhafen; ポートサンプル',
    );
    expect(record?.content).not.toContain('Hafenbehörde');
  });
});
