import { messagesFor } from '../src/messages/index.ts';
import { Elsewhere } from './components/layout/elsewhere.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { Prose } from './components/text/prose.tsx';

export const data = pagesOf('about');

/** `/about/` */
export default function AboutTemplate({ subject, ...site }: PageData<'about'>) {
  const { digest } = site;
  const messages = messagesFor(digest.language);
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={messages.about} />
      <Prose html={digest.about} />
      <h2 id="what-is-checked">{messages.whatIsChecked}</h2>
      {messages.whatIsCheckedText.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {/* The script that can keep the choice is the one that shows it. */}
      <section class="visits" hidden>
        <h2>{messages.sinceLastVisit}</h2>
        <p>
          <label>
            <input type="checkbox" /> {messages.markNew}
          </label>
        </p>
        <p class="note">{messages.markNewNote}</p>
      </section>
      <h2>{messages.byKeyboard}</h2>
      <p>{messages.byKeyboardText}</p>
      <Elsewhere of={{ type: 'home' }} />
    </Page>
  );
}
