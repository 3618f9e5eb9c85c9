import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { IndexPage } from './components/lists/index-page.tsx';

export const data = pagesOf('organizations');

/** `/organizations/` */
export default function OrganizationsTemplate({ subject, ...site }: PageData<'organizations'>) {
  return (
    <Page site={site} subject={subject}>
      <IndexPage kind="organizations" />
    </Page>
  );
}
