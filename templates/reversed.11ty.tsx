import { titleOf } from '../src/outputs/subject.ts';
import { Page } from './components/page.tsx';
import { PageHeading } from './components/page-heading.tsx';
import type { SiteData } from './components/site.tsx';
import { Timeline } from './components/timeline.tsx';
import { YearIndex } from './components/year-index.tsx';

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
