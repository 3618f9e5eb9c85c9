import { titleOf } from '../src/outputs/subject.ts';
import { AgentList } from './components/index/agent-list.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('people');

/** `/people/` */
export default function PeopleTemplate({ subject, ...site }: PageData<'people'>) {
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={titleOf(subject, site.digest)} />
      <AgentList agents={site.digest.people} counted />
    </Page>
  );
}
