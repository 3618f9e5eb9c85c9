import { titleOf } from '../src/outputs/subject.ts';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { IndexFilters, IndexList } from './components/lists/index-list.tsx';
import { LetterIndex } from './components/lists/letter-index.tsx';

export const data = pagesOf('letter');

/** `/people/by/m/`, and the same of other lists that are too long for one page. */
export default function LetterTemplate({ subject, ...site }: PageData<'letter'>) {
  const { kind, entries } = subject.page;
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={titleOf(subject, site.digest)} />
      <IndexFilters entries={entries} />
      <IndexList entries={entries} />
      <LetterIndex kind={kind} />
    </Page>
  );
}
