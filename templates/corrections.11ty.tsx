import { messagesFor } from '../src/messages/index.ts';
import { Day } from './components/layout/dates.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/corrections/index.html' };

/** `/corrections/` */
export default function CorrectionsTemplate(site: SiteData) {
  const { digest } = site;
  const messages = messagesFor(digest.language);
  return (
    <Page site={site} subject={{ type: 'corrections' }}>
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
