import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { IndexPage } from './components/lists/index-page.tsx';
import { Network } from './components/lists/network.tsx';

export const data = pagesOf('people');

/** `/people/` */
export default function PeopleTemplate({ subject, ...site }: PageData<'people'>) {
  return (
    <Page site={site} subject={subject}>
      <IndexPage kind="people" />
      <Network />
    </Page>
  );
}
