import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { ArticlePage } from './components/sources/article-page.tsx';

export const data = pagesOf('article');

/** `/articles/ID/` */
export default function ArticleTemplate({ subject, ...site }: PageData<'article'>) {
  return (
    <Page site={site} subject={subject}>
      <ArticlePage article={subject.page} />
    </Page>
  );
}
