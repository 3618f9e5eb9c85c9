import { messagesFor } from '../src/messages/index.ts';
import { Home } from './components/index/home.tsx';
import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('home');

/** `/` */
export default function HomeTemplate({ subject, ...site }: PageData<'home'>) {
  const { opening, order, permalinks, language } = site.digest;
  const messages = messagesFor(language);
  const label = order === 'newest-first' ? messages.oldestFirst : messages.newestFirst;
  return (
    <Page site={site} subject={subject}>
      <Home months={opening} other={{ href: permalinks.to('/reversed/').href, label }} />
    </Page>
  );
}
