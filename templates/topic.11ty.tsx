import { EventSection } from './components/events/event-section.tsx';
import { RelatedPages } from './components/index/related-pages.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { Subscribe } from './components/layout/subscribe.tsx';
import { Prose } from './components/text/prose.tsx';

export const data = pagesOf('topic');

/** `/topics/ID/` */
export default function TopicTemplate({ subject, ...site }: PageData<'topic'>) {
  const { page: topic } = subject;
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={topic.name} draft={topic.draft} />
      <Prose html={topic.html} />
      <Subscribe of={{ per: 'topics', item: topic }} />
      <EventSection events={topic.events} />
      <RelatedPages page={topic} />
    </Page>
  );
}
