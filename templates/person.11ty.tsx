import { PersonPage } from './components/agents/person-page.tsx';
import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('person');

/** `/people/ID/` */
export default function PersonTemplate({ subject, ...site }: PageData<'person'>) {
  return (
    <Page site={site} subject={subject}>
      <PersonPage person={subject.page} />
    </Page>
  );
}
