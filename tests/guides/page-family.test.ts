import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from '../project.ts';
import { type Change, filesOfGuide, makeToy, published, typeErrors } from './toy.ts';

const change: Change = {
  'templates/headlines.11ty.tsx': `
    import { messagesFor } from '../src/messages/index.ts';
    import { Page } from './components/layout/page.tsx';
    import { PageHeading } from './components/layout/page-heading.tsx';
    import { type PageData, pagesOf } from './components/layout/pages.ts';

    export const data = pagesOf('headlines');

    export default function HeadlinesTemplate({ subject, ...site }: PageData<'headlines'>) {
      const { digest } = site;
      return (
        <Page site={site} subject={subject}>
          <PageHeading title={messagesFor(digest.language).headlines} />
          <ul>{digest.events.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>
        </Page>
      );
    }
  `,
  'src/outputs/page-families/single-pages.ts': [
    [
      'export const singlePages = {\n',
      `export const singlePages = {
        headlines: {
          path: '/headlines/',
          title: (_, { headlines }) => headlines,
          schemaType: 'CollectionPage',
          styles: ['index'],
        },\n`,
    ],
  ],
  'src/messages/en.ts': [
    ["  timeline: 'Timeline',\n", "  timeline: 'Timeline',\n  headlines: 'Headlines',\n"],
  ],
};

let project: Project;
beforeAll(() => {
  project = makeToy(change);
});
afterAll(() => project.remove());

test('the guide names the files of a new page family', () => {
  expect(Object.keys(change).sort()).toEqual(
    filesOfGuide('Add a page family', { NAME: 'headlines', TABLE: 'single-pages' }),
  );
});

test('a page of a new family has its head, its way home, and its place in the sitemap', async () => {
  expect(await typeErrors(project)).toBe('');
  const built = await project.run(['build'], { SITE_URL: 'https://news.example/digest/' });
  expect(built.code, built.stderr).toBe(0);
  const page = published(project, 'headlines/index.html');
  expect(page).toContain('<title>Headlines – The Sample Digest</title>');
  expect(page).toContain('<li>Example meets Sample in Port Sample</li>');
  expect(page).toContain('<link rel="canonical" href="https://news.example/digest/headlines/"');
  expect(page).toContain('"@type":"CollectionPage"');
  expect(page).toContain('"@type":"BreadcrumbList"');
  expect(published(project, 'sitemap.xml')).toContain(
    '<loc>https://news.example/digest/headlines/</loc>',
  );
});
