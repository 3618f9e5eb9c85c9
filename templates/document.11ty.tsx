import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { CopyPage } from './components/sources/copy-page.tsx';

export const data = pagesOf('document');

/** `/documents/ID/` */
export default function DocumentTemplate({ subject, ...site }: PageData<'document'>) {
  return (
    <Page site={site} subject={subject}>
      <CopyPage copy={subject.page} />
    </Page>
  );
}
