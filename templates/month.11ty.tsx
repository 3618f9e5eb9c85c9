import { mostEntries } from '../src/digest/tables/parts.ts';
import { titleOf } from '../src/outputs/subject.ts';
import { CloserDays } from './components/chart/closer-look.tsx';
import { EventList } from './components/events/event-list.tsx';
import { Timeline } from './components/events/timeline/timeline.tsx';
import { YearIndex } from './components/events/timeline/year-index.tsx';
import { Chart } from './components/index/chart.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { MonthIndex } from './components/lists/month-index.tsx';

export const data = pagesOf('month');

/** `/YYYY/MM/`, of a year that has too many events for one page. Those of a very full month are in brief. */
export default function MonthTemplate({ subject, ...site }: PageData<'month'>) {
  const { month, events } = subject.page;
  const isBrief = events.length > mostEntries;
  const entries = new Set(isBrief ? [] : events.map(({ id }) => id));
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={titleOf(subject, site.digest)} />
      <Chart events={events} entries={entries} withSources />
      {!isBrief && <CloserDays month={subject.page} />}
      {isBrief ? <EventList events={events} /> : <Timeline months={[subject.page]} withEndnotes />}
      <MonthIndex year={month.slice(0, 'YYYY'.length)} />
      <YearIndex />
    </Page>
  );
}
