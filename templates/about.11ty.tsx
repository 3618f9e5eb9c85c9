import { wordsFor } from '../src/words/index.ts';
import { Page } from './components/page.tsx';
import { PageHeading } from './components/page-heading.tsx';
import { Prose } from './components/prose.tsx';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/about/index.html' };

/** `/about/` */
export default function AboutTemplate(site: SiteData) {
  const { digest } = site;
  const words = wordsFor(digest.language);
  return (
    <Page site={site} subject={{ type: 'about' }}>
      <PageHeading title={words.about} />
      <Prose html={digest.about} />
    </Page>
  );
}
