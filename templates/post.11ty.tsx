import type { Post } from '../src/digest/model.ts';
import { titleOf } from '../src/outputs/subject.ts';
import { Page } from './components/layout/page.tsx';
import type { SiteData } from './components/layout/site.tsx';
import { PostPage } from './components/sources/post-page.tsx';

export const data = {
  pagination: { data: 'digest.posts', size: 1, alias: 'post' },
  permalink: ({ post }: { post: Post }) => `${post.permalink.path}index.html`,
};

/** `/posts/ID/` */
export default function PostTemplate({ post, ...site }: SiteData & { post: Post }) {
  const subject = { type: 'post', page: post } as const;
  return (
    <Page site={site} subject={subject}>
      <PostPage post={post} title={titleOf(subject, site.digest)} />
    </Page>
  );
}
