/** What it takes to add an output or a page family: the files named here, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeProject, type Outcome, type Project } from '../project.ts';
import { attributeOf, elementsOf, wordsOf } from './built/parsed-page.ts';

let project: Project;
let outcome: Outcome;
const env = { SITE_URL: 'https://digest.example/' };
const read = (path: string) => readFileSync(join(project.root, '_site', path), 'utf8');

beforeAll(async () => {
  project = makeProject('minimal');
  addOutput();
  addPageFamily();
  outcome = await project.run(['build'], env);
});
afterAll(() => project.remove());

/** A maker and an entry. */
function addOutput() {
  project.add(
    'src/outputs/data/headlines.ts',
    `import type { Digest } from '../../digest/model.ts';

/** The headlines of a digest, one on a line. */
export function headlines({ events }: Digest): string {
  return events.map(({ title }) => \`\${title}\\n\`).join('');
}
`,
  );
  const list = 'export const outputs: readonly Output[] = [';
  const entry = `
  {
    path: '/headlines.txt',
    mediaType: 'text/plain',
    purpose: 'the headlines',
    link: { rel: 'alternate', title: () => 'The headlines' },
    make: headlines,
  },`;
  project.edit('src/outputs/index.ts', list, list + entry);
  const first = 'import { bibtex }';
  const maker = "import { headlines } from './data/headlines.ts';\n";
  project.edit('src/outputs/index.ts', first, maker + first);
}

/** A template and an entry. */
function addPageFamily() {
  project.add(
    'templates/colophon.11ty.tsx',
    `import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('colophon');

/** \`/colophon/\` */
export default function ColophonTemplate({ subject, ...site }: PageData<'colophon'>) {
  return (
    <Page site={site} subject={subject}>
      <PageHeading title="Colophon" />
    </Page>
  );
}
`,
  );
  const table = 'export const singlePages = {';
  const entry = `
  colophon: {
    path: '/colophon/',
    title: () => 'Colophon',
    schemaType: 'WebPage',
    trail: (_, { about }, { permalinks }) => [[about, permalinks.to('/about/')]],
  },`;
  project.edit('src/outputs/page-families/single-pages.ts', table, table + entry);
}

const refused = async (path: string) => {
  onTestFinished(project.add(`public/${path}`, ''));
  return (await project.run(['check'], env)).stderr;
};

describe('an output is one maker and one entry; then it', () => {
  test('is written', () => {
    expect(outcome.code, outcome.stderr).toBe(0);
    expect(read('headlines.txt')).toMatch(/^\S.*\n$/);
  });

  test('is linked by the head of every page', () => {
    for (const path of ['index.html', 'colophon/index.html', 'about/index.html']) {
      const link = elementsOf(read(path), 'link').find(
        ({ attribs }) => attribs.href === '/headlines.txt',
      );
      expect(link?.attribs).toMatchObject({ rel: 'alternate', title: 'The headlines' });
    }
  });

  test('keeps its place from files of public/', async () => {
    expect(await refused('Headlines.txt')).toContain('found a file in the place of headlines.txt');
  });
});

describe('a page family is one template and one entry; then it', () => {
  test('is drawn, with a title, an address and breadcrumbs', () => {
    const html = read('colophon/index.html');
    expect(wordsOf(elementsOf(html, 'title')[0])).toBe('Colophon – The Sample Digest');
    const [canonical] = elementsOf(html, 'link').filter(
      ({ attribs }) => attribs.rel === 'canonical',
    );
    expect(attributeOf(canonical, 'href')).toBe('https://digest.example/colophon/');
    const [trail] = elementsOf(html, 'nav').filter(
      ({ attribs }) => attribs.class === 'breadcrumbs',
    );
    expect(wordsOf(trail)).toBe('TimelineAbout');
  });

  test('is in the sitemap', () => {
    expect(read('sitemap.xml')).toContain('<loc>https://digest.example/colophon/</loc>');
  });

  test('says what it is in its structured data', () => {
    const [data] = elementsOf(read('colophon/index.html'), 'script').filter(
      ({ attribs }) => attribs.type === 'application/ld+json',
    );
    const [page] = JSON.parse(wordsOf(data))['@graph'];
    expect(page).toMatchObject({ '@type': 'WebPage', url: 'https://digest.example/colophon/' });
    expect(page.breadcrumb.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      'Timeline',
      'About',
      'Colophon',
    ]);
  });

  test('keeps its place from files of public/', async () => {
    expect(await refused('colophon')).toContain('found a file in the place of colophon/index.html');
  });
});
