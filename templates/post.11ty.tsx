import { titleOf } from '../src/outputs/subject.ts';
import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { PostPage } from './components/sources/post-page.tsx';

export const data = pagesOf('post');

/** `/posts/ID/` */
export default function PostTemplate({ subject, ...site }: PageData<'post'>) {
  return (
    <Page site={site} subject={subject}>
      <PostPage post={subject.page} title={titleOf(subject, site.digest)} />
    </Page>
  );
}
