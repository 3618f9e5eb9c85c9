import { messagesFor } from '../src/messages/index.ts';
import { SearchForm } from './components/index/search-form.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/search/index.html' };

/** `/search/` */
export default function SearchTemplate(site: SiteData) {
  return (
    <Page site={site} subject={{ type: 'search' }}>
      <PageHeading title={messagesFor(site.digest.language).search} />
      <SearchForm />
    </Page>
  );
}
