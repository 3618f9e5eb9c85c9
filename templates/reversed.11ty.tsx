import { titleOf } from '../src/outputs/subject.ts';
import { Timeline } from './components/events/timeline.tsx';
import { YearIndex } from './components/events/year-index.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/reversed/index.html' };

/** `/reversed/`: the timeline, read from the other end. */
export default function ReversedTemplate(site: SiteData) {
  const subject = { type: 'reversed' } as const;
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={titleOf(subject, site.digest)} />
      <Timeline months={site.digest.ending} />
      <YearIndex />
    </Page>
  );
}
