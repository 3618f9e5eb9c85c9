import { WorldMap } from './components/index/map.tsx';
import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { IndexPage } from './components/lists/index-page.tsx';

export const data = pagesOf('places');

/** `/places/` */
export default function PlacesTemplate({ subject, ...site }: PageData<'places'>) {
  return (
    <Page site={site} subject={subject}>
      <IndexPage kind="places">
        <WorldMap places={site.digest.places} />
      </IndexPage>
    </Page>
  );
}
