import { OrganizationPage } from './components/agents/organization-page.tsx';
import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('organization');

/** `/organizations/ID/` */
export default function OrganizationTemplate({ subject, ...site }: PageData<'organization'>) {
  return (
    <Page site={site} subject={subject}>
      <OrganizationPage organization={subject.page} />
    </Page>
  );
}
