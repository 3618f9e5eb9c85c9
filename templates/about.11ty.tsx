import { messagesFor } from '../src/messages/index.ts';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { Prose } from './components/layout/prose.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/about/index.html' };

/** `/about/` */
export default function AboutTemplate(site: SiteData) {
  const { digest } = site;
  const messages = messagesFor(digest.language);
  return (
    <Page site={site} subject={{ type: 'about' }}>
      <PageHeading title={messages.about} />
      <Prose html={digest.about} />
    </Page>
  );
}
