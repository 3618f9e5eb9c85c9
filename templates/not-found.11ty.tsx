import { messagesFor } from '../src/messages/index.ts';
import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('notFound');

/** `/404.html`: what GitHub Pages shows at any address that has no page. */
export default function NotFoundTemplate({ subject, ...site }: PageData<'notFound'>) {
  const { permalinks, language } = site.digest;
  const messages = messagesFor(language);
  return (
    <Page site={site} subject={subject}>
      <h1>{messages.notFound}</h1>
      <p>{messages.notFoundNote}</p>
      <search>
        <form class="search" action={permalinks.to('/search/').href}>
          <label class="query">
            {messages.searchLabel} <input type="search" name="q" required />
          </label>
          <button type="submit">{messages.search}</button>
        </form>
      </search>
      <p>
        <a href={permalinks.to('/').href}>{messages.toTimeline}</a>
      </p>
    </Page>
  );
}
