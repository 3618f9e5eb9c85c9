import { beforeAll, describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/outputs/search/search-records.ts';
import { formatProblem } from '../../../src/problem.ts';
import { digestOf, load } from '../../digest/digests.ts';
import { cast, type RecordText, write } from '../../digest/records.ts';
import { digestAt } from '../../outputs/digests.ts';
import { mistakesOn } from '../built/html-mistakes.ts';
import { elementsOf, wordsOf, wordsOnPage } from '../built/parsed-page.ts';
import { render } from '../built/render.ts';

let files: Map<string, string>;

beforeAll(async () => {
  const rendered = await render(await digestAt('sources'));
  files = new Map(rendered.map(({ path, content }) => [path, String(content())]));
});

const fileAt = (path: string) => files.get(path) ?? '';
const pageOf = (id: string) => fileAt(`documents/${id}/index.html`);
const creditOf = (id: string) => {
  const credit = elementsOf(pageOf(id), 'div').find(({ attribs }) => attribs.class === 'credit');
  return credit ? elementsOf(credit, 'p').map(wordsOf) : [];
};

describe('the page of a document', () => {
  test('says what it is, who issued it, where and when, and whose it is', () => {
    expect(creditOf('pier-statement')).toEqual([
      'Statement · Ada Example · Port Nowhere, 4 May 2030',
      'The text belongs to Harbour Board of Port Nowhere. May be quoted. This copy lets readers check the quotations.',
      'Read the original · Archived copy · copied on 7 May 2030',
    ]);
    expect(pageOf('pier-statement')).toContain(
      '<a class="p-author h-card" href="/people/ada-example/">Ada Example</a>',
    );
  });

  test('leads to the document as a file, with its size', () => {
    expect(creditOf('pier-report').slice(0, 2)).toEqual([
      'Report · Harbour Board of Port Nowhere · June 2030',
      'The document as a file (PDF, 28 bytes)',
    ]);
    expect(pageOf('pier-report')).toContain('<a href="/reports/pier.pdf">');
  });

  test('calls what is of no usual kind by the words of the editor', () => {
    expect(creditOf('pier-song')[0]).toBe('Song · Gull Choir · about 2030');
  });

  test('has its passages marked, its corrections, and what rests on it', () => {
    const page = pageOf('pier-statement');
    expect(elementsOf(page, 'mark').map(wordsOf)).toContain('Nobody was hurt');
    expect(wordsOnPage(page)).toContain(
      'Corrected on 8 May 2030: The name of the pier was put right.',
    );
    expect(wordsOnPage(page)).toContain('The new pier opens, note 4');
    expect(wordsOnPage(page)).toContain('Every paragraph is quoted on this site.');
  });

  test('shows where the pages of the original start, and leads to them', () => {
    const numbers = elementsOf(pageOf('pier-report'), 'p').filter(
      ({ attribs }) => attribs.class === 'page-number',
    );
    expect(numbers.map((number) => [number.attribs.id, wordsOf(number)])).toEqual([
      ['page-2', '2'],
      ['page-3', '3'],
    ]);
    expect(wordsOnPage(pageOf('pier-report'))).toContain(
      'The pier cost four million shells · pages 2–3 · “Costs”',
    );
  });

  test('shows an excerpt of one that may not be shown whole', () => {
    expect(wordsOnPage(pageOf('pier-song'))).toContain('Der Steg […]');
    expect(wordsOnPage(pageOf('pier-song'))).not.toContain('Das Lied ist kurz.');
  });

  test('shows of an excerpt the pages of what it shows', async () => {
    const body =
      'Lead.\n\n<!-- page 2 -->\n\nLeft out.\n\n<!-- page 3 -->\n\n## Part\n\nIt rained.';
    const digest = await digestOf([
      ...cast,
      write('documents', 'x', body, { reproduce: 'excerpt' }),
      write('events', 'x', 'Rain.[^1]\n\n[^1]: [Board](../documents/x.md#page-3) "It rained"'),
    ]);
    const [document] = digest.documents;
    expect(document?.html).not.toContain('Left out');
    expect(document?.html.match(/id="page-\d"/g)).toEqual(['id="page-3"']);
    expect(document?.passages[0]).toMatchObject({ pages: ['3'], section: undefined });
  });

  test('has no mistake, and asks search engines to stay away', async () => {
    const pages = new Map([...files].filter(([path]) => path.endsWith('.html')));
    expect(await mistakesOn({ pages })).toEqual([]);
    expect(pageOf('pier-song')).toContain('<meta name="robots" content="noindex"/>');
    expect(fileAt('sitemap.xml')).not.toContain('/documents/');
  });
});

describe('documents are', () => {
  test('on the page of the sources, under a heading of their own', () => {
    const page = fileAt('sources/index.html');
    expect(elementsOf(page, 'h2').map(wordsOf)).toEqual(['Articles', 'Documents', 'Posts']);
    expect(wordsOnPage(page)).toContain(
      'Report on the new pier, Harbour Board of Port Nowhere, June 2030',
    );
  });

  test('in the structured data of their pages, by the type that they are', () => {
    const typesOf = (id: string) => /"@type":"(\w+)","@id":"[^"]*#document"/.exec(pageOf(id))?.[1];
    expect(typesOf('pier-report')).toBe('Report');
    expect(typesOf('pier-statement')).toBe('CreativeWork');
    expect(pageOf('pier-statement')).toContain('"genre":"Statement"');
    expect(pageOf('pier-report')).toContain(
      '"contentUrl":"https://digest.example/reports/pier.pdf"',
    );
    expect(fileAt('events/pier-opens/index.html')).toContain('{"@type":"Report","@id":');
  });

  test('in bibliographies, as what reference managers know', () => {
    const items: { id: string }[] = JSON.parse(fileAt('sources.csl.json'));
    const itemOf = (id: string) => items.find((item) => item.id === `document-${id}`);
    expect(itemOf('pier-statement')).toMatchObject({
      type: 'document',
      genre: 'Statement',
      author: [{ family: 'Example', given: 'Ada' }],
      publisher: 'Ada Example',
      'event-place': 'Port Nowhere',
    });
    expect(itemOf('pier-report')).toMatchObject({ type: 'report', genre: 'Report' });
    expect(fileAt('sources.bib')).toContain('@report{document-pier-report,');
    expect(fileAt('sources.ris')).toContain('TY  - RPRT\r\nID  - document-pier-report\r\n');
    expect(fileAt('sources.ris')).toContain('M3  - Song\r\n');
    expect(wordsOnPage(pageOf('pier-report'))).toContain(
      'Harbour Board of Port Nowhere. “Report on the new pier.” June 2030.',
    );
  });

  test('in the data, with the size of the file', () => {
    const { documents } = JSON.parse(fileAt('digest.json'));
    expect(documents).toMatchObject([
      { id: 'pier-report', type: 'report', date: '2030-06', file: { bytes: 28 } },
      { id: 'pier-statement', issuer: { name: 'Ada Example', id: 'ada-example' } },
      { id: 'pier-song', type: 'other', label: 'Song', issuer: { name: 'Gull Choir' } },
    ]);
  });

  test('found by search, by what they are and who issued them', async () => {
    const records = searchRecords(await digestAt('sources'));
    const record = records.find(({ url }) => url === '/documents/pier-report/');
    expect(record).toMatchObject({ filters: { kind: ['Document'], year: ['2030'] } });
    expect(record?.content).toMatch(/\nReport\nHarbour Board of Port Nowhere$/);
    expect(fileAt('search/index.html')).toContain('<option value="Document">');
  });

  test('named in the heads of their pages', () => {
    const tags = elementsOf(pageOf('pier-statement'), 'meta').map(
      ({ attribs: { name, content } }) => `${name}: ${content}`,
    );
    expect(tags).toContain('DC.creator: Example, Ada');
    expect(tags).toContain('DC.description: Statement');
  });

  test('cited by page and section, on the page of the event and in data', () => {
    expect(wordsOnPage(fileAt('events/pier-opens/index.html'))).toContain(
      'Harbour Board, June 2030 · pages 2–3 · “Costs”',
    );
    expect(fileAt('feed.xml')).toContain(
      'Harbour Board, June 2030&#60;/a&#62;, pages 2–3, “Costs”',
    );
    const [event] = JSON.parse(fileAt('digest.json')).events;
    expect(event.citations.at(-1)).toMatchObject({
      section: { name: 'Costs', url: 'https://digest.example/documents/pier-report/#costs' },
      cslItem: { id: 'document-pier-report', label: 'page', locator: '2-3' },
    });
  });

  test('cited in feeds', () => {
    expect(fileAt('feed.xml')).toContain('https://digest.example/documents/pier-report/#p-');
  });
});

describe('a document is refused', () => {
  const problemsOf = async (...texts: RecordText[]) =>
    (await load([...cast, ...texts], { publicFiles: ['reports/pier.pdf'] })).problems.map(
      formatProblem,
    );

  test.each([
    [
      { file: 'reports/peer.pdf' },
      'content/documents/x.md:10:7: found "reports/peer.pdf" for "file"; expected the path of a file, from ' +
        'public/ on; did you mean "reports/pier.pdf"? (link-missing)',
    ],
    [
      { file: 'reports/pier.pdf', withdrawn: { date: '2030-06-01', note: 'Court order.' } },
      'content/documents/x.md:10:7: found "reports/pier.pdf" for "file" of a text that is withdrawn; ' +
        'delete the file and the key (link-missing)',
    ],
    [
      { type: 'other' } as const,
      'content/documents/x.md:1:1: found no "label" (what it is, in words of your own); expected what the ' +
        'document is, since "type" is "other"; add it (missing-key)',
    ],
    [
      { issuer: 'ada-exampel' },
      'content/documents/x.md:4:9: found "ada-exampel" for "issuer"; expected the id of a file in ' +
        'content/people/ or content/organizations/, or a name that no id can be, with a capital letter or a space; did you mean ' +
        '"ada-example"? (unknown-reference)',
    ],
  ])('with %j', async (front, expected) => {
    const problems = await problemsOf(write('documents', 'x', 'Text.', front));
    expect(problems.filter((problem) => !problem.includes(' warning: '))).toEqual([expected]);
  });

  test('with the name of an article, where a post is quoted in that', async () => {
    const post = write('posts', 'x', 'All is well.', { quotedIn: 'twin' });
    const twins = [write('articles', 'twin', 'All is well.'), write('documents', 'twin', 'Text.')];
    expect(await problemsOf(...twins, post)).toContain(
      'content/posts/x.md:6:11: found "twin" for "quotedIn", which is in content/articles/ and in ' +
        'content/documents/; rename one of the two files (duplicate-id)',
    );
  });
});

test('An editor corrects a document, and the list of corrections leads to it.', async () => {
  const correction = { date: '2030-05-09', note: 'The title was put right.' };
  const digest = await digestOf([
    ...cast,
    write('documents', 'x', 'Text.', { corrections: [correction] }),
  ]);
  expect(digest.corrections[0]?.record).toBe(digest.documents[0]);
  expect(digest.updated).toBe('2030-05-09');
});
