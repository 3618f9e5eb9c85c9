import { messagesFor } from '../src/messages/index.ts';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { Day } from './components/text/dates.tsx';

export const data = pagesOf('corrections');

/** `/corrections/` */
export default function CorrectionsTemplate({ subject, ...site }: PageData<'corrections'>) {
  const { digest } = site;
  const messages = messagesFor(digest.language);
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={messages.corrections} />
      {digest.corrections.length === 0 && <p>{messages.noCorrections}</p>}
      <ul class="correction-list">
        {digest.corrections.map(({ date, note, record }) => (
          <li key={record.permalink.path + date + note}>
            <Day date={date} style="short" /> <a href={record.permalink.href}>{record.title}</a>:{' '}
            {note}
          </li>
        ))}
      </ul>
    </Page>
  );
}
