import { titleOf } from '../src/outputs/subject.ts';
import { CloserMonths } from './components/chart/closer-look.tsx';
import { Timeline } from './components/events/timeline/timeline.tsx';
import { YearIndex } from './components/events/timeline/year-index.tsx';
import { Chart } from './components/index/chart.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { MonthIndex } from './components/lists/month-index.tsx';

export const data = pagesOf('year');

/** `/YYYY/`: its events or, where they are too many, its months, and the events of which no month is known. */
export default function YearTemplate({ subject, ...site }: PageData<'year'>) {
  const { year, months, events } = subject.page;
  const parted = new Set(site.digest.months.map(({ month }) => month));
  const shown = months.filter(({ month }) => !parted.has(month));
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={titleOf(subject, site.digest)} />
      <Chart
        events={events}
        entries={new Set(shown.flatMap((month) => month.events.map(({ id }) => id)))}
        withSources
      />
      <CloserMonths months={months} />
      <MonthIndex year={year} />
      {shown.length > 0 && <Timeline months={shown} withEndnotes />}
      <YearIndex />
    </Page>
  );
}
