import type { Year } from '../src/digest/model.ts';
import { wordsFor } from '../src/words/index.ts';
import { Page } from './components/page.tsx';
import { PageHeading } from './components/page-heading.tsx';
import type { SiteData } from './components/site.tsx';
import { Timeline } from './components/timeline.tsx';

export const data = {
  pagination: { data: 'digest.years', size: 1, alias: 'year' },
  permalink: ({ year }: { year: Year }) => `${year.permalink.path}index.html`,
};

/** `/YYYY/` */
export default function YearTemplate({ year, ...site }: SiteData & { year: Year }) {
  const title = wordsFor(site.digest.language).timelineOf(year.year);
  return (
    <Page site={site} permalink={year.permalink} title={title}>
      <PageHeading title={title} />
      <Timeline months={year.months} />
    </Page>
  );
}
