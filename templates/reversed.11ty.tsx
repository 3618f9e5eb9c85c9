import { titleOf } from '../src/outputs/subject.ts';
import { Timeline } from './components/events/timeline/timeline.tsx';
import { YearIndex } from './components/events/timeline/year-index.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('reversed');

/** `/reversed/`: the timeline, read from the other end. */
export default function ReversedTemplate({ subject, ...site }: PageData<'reversed'>) {
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={titleOf(subject, site.digest)} />
      <Timeline months={site.digest.ending} />
      <YearIndex />
    </Page>
  );
}
