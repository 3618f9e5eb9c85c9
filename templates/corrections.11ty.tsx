import { wordsFor } from '../src/words/index.ts';
import { Day } from './components/dates.tsx';
import { Page } from './components/page.tsx';
import { PageHeading } from './components/page-heading.tsx';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/corrections/index.html' };

/** `/corrections/` */
export default function CorrectionsTemplate(site: SiteData) {
  const { digest } = site;
  const words = wordsFor(digest.language);
  return (
    <Page site={site} subject={{ type: 'corrections' }}>
      <PageHeading title={words.corrections} />
      {digest.corrections.length === 0 && <p>{words.noCorrections}</p>}
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
