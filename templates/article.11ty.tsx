import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { CopyPage } from './components/sources/copy-page.tsx';

export const data = pagesOf('article');

/** `/articles/ID/` */
export default function ArticleTemplate({ subject, ...site }: PageData<'article'>) {
  return (
    <Page site={site} subject={subject}>
      <CopyPage copy={subject.page} />
    </Page>
  );
}
