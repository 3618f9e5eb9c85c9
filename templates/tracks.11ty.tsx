import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { IndexPage } from './components/lists/index-page.tsx';

export const data = pagesOf('tracks');

/** `/tracks/` */
export default function TracksTemplate({ subject, ...site }: PageData<'tracks'>) {
  return (
    <Page site={site} subject={subject}>
      <IndexPage kind="tracks" />
    </Page>
  );
}
