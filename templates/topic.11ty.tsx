import type { Topic } from '../src/digest/model.ts';
import { EventSection } from './components/events/event-section.tsx';
import { RelatedPages } from './components/index/related-pages.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { Prose } from './components/layout/prose.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = {
  pagination: { data: 'digest.topics', size: 1, alias: 'topic' },
  permalink: ({ topic }: { topic: Topic }) => `${topic.permalink.path}index.html`,
};

/** `/topics/ID/` */
export default function TopicTemplate({ topic, ...site }: SiteData & { topic: Topic }) {
  return (
    <Page site={site} subject={{ type: 'topic', page: topic }}>
      <PageHeading title={topic.name} draft={topic.draft} />
      <Prose html={topic.html} />
      <EventSection events={topic.events} />
      <RelatedPages page={topic} />
    </Page>
  );
}
