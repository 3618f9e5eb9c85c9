import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { IndexPage } from './components/lists/index-page.tsx';

export const data = pagesOf('topics');

/** `/topics/` */
export default function TopicsTemplate({ subject, ...site }: PageData<'topics'>) {
  return (
    <Page site={site} subject={subject}>
      <IndexPage kind="topics" />
    </Page>
  );
}
