import type { Post } from '../src/digest/model.ts';
import { formatDay } from '../src/words/format-date.ts';
import { wordsFor } from '../src/words/index.ts';
import { Page } from './components/page.tsx';
import { PostPage } from './components/post-page.tsx';
import type { SiteData } from './components/site.tsx';

export const data = {
  pagination: { data: 'digest.posts', size: 1, alias: 'post' },
  permalink: ({ post }: { post: Post }) => `${post.permalink.path}index.html`,
};

/** `/posts/ID/` */
export default function PostTemplate({ post, ...site }: SiteData & { post: Post }) {
  const words = wordsFor(site.digest.language);
  const by = words.postBy(post.author.name, post.platform);
  const title = `${by}, ${formatDay(post.date, words, 'short')}`;
  return (
    <Page site={site} permalink={post.permalink} title={title}>
      <PostPage post={post} title={title} />
    </Page>
  );
}
