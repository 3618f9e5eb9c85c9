import type { Article } from '../src/digest/model.ts';
import { Page } from './components/layout/page.tsx';
import type { SiteData } from './components/layout/site.tsx';
import { ArticlePage } from './components/sources/article-page.tsx';

export const data = {
  pagination: { data: 'digest.articles', size: 1, alias: 'article' },
  permalink: ({ article }: { article: Article }) => `${article.permalink.path}index.html`,
};

/** `/articles/ID/` */
export default function ArticleTemplate({ article, ...site }: SiteData & { article: Article }) {
  return (
    <Page site={site} subject={{ type: 'article', page: article }}>
      <ArticlePage article={article} />
    </Page>
  );
}
