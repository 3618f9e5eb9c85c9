import { titleOf } from '../src/outputs/subject.ts';
import { Timeline } from './components/events/timeline.tsx';
import { YearIndex } from './components/events/year-index.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('year');

/** `/YYYY/` */
export default function YearTemplate({ subject, ...site }: PageData<'year'>) {
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={titleOf(subject, site.digest)} />
      <Timeline months={subject.page.months} />
      <YearIndex />
    </Page>
  );
}
