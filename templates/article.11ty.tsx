import type { Article } from '../src/digest/model.ts';
import { ArticlePage } from './components/article-page.tsx';
import { Page } from './components/page.tsx';
import type { SiteData } from './components/site.tsx';

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
