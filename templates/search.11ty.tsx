import { messagesFor } from '../src/messages/index.ts';
import { SearchForm } from './components/index/search-form.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('search');

/** `/search/` */
export default function SearchTemplate({ subject, ...site }: PageData<'search'>) {
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={messagesFor(site.digest.language).search} />
      <SearchForm />
    </Page>
  );
}
