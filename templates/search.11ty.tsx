import { wordsFor } from '../src/words/index.ts';
import { Page } from './components/page.tsx';
import { PageHeading } from './components/page-heading.tsx';
import { SearchForm } from './components/search-form.tsx';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/search/index.html' };

/** `/search/` */
export default function SearchTemplate(site: SiteData) {
  return (
    <Page site={site} subject={{ type: 'search' }}>
      <PageHeading title={wordsFor(site.digest.language).search} />
      <SearchForm />
    </Page>
  );
}
