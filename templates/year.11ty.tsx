import type { Year } from '../src/digest/model.ts';
import { titleOf } from '../src/outputs/subject.ts';
import { Timeline } from './components/events/timeline.tsx';
import { YearIndex } from './components/events/year-index.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = {
  pagination: { data: 'digest.years', size: 1, alias: 'year' },
  permalink: ({ year }: { year: Year }) => `${year.permalink.path}index.html`,
};

/** `/YYYY/` */
export default function YearTemplate({ year, ...site }: SiteData & { year: Year }) {
  const subject = { type: 'year', page: year } as const;
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={titleOf(subject, site.digest)} />
      <Timeline months={year.months} />
      <YearIndex />
    </Page>
  );
}
