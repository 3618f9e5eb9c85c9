import { wordsFor } from '../src/words/index.ts';
import { Page } from './components/page.tsx';
import { PageHeading } from './components/page-heading.tsx';
import type { SiteData } from './components/site.tsx';
import { Timeline } from './components/timeline.tsx';
import { YearIndex } from './components/year-index.tsx';

export const data = { permalink: '/reversed/index.html' };

/** `/reversed/`: the timeline, read from the other end. */
export default function ReversedTemplate(site: SiteData) {
  const { ending, language } = site.digest;
  return (
    <Page site={site} subject={{ type: 'reversed' }}>
      <PageHeading title={wordsFor(language).reversed} />
      <Timeline months={ending} />
      <YearIndex />
    </Page>
  );
}
