import type { ComponentChildren } from 'preact';
import { directionOf } from '../../../src/messages/language/direction-of.ts';
import type { Subject } from '../../../src/outputs/subject.ts';
import { Head } from './head.tsx';
import { type SiteData, SiteProvider } from './site.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

interface PageProps {
  site: SiteData;
  subject: Subject;
  children: ComponentChildren;
}

/** A whole page: head, header, the content, footer. */
export function Page({ site, subject, children }: PageProps) {
  const { language } = site.digest;
  return (
    <SiteProvider site={site} subject={subject}>
      <html lang={language} dir={directionOf(language) === 'rtl' ? 'rtl' : undefined}>
        <Head />
        <body>
          <SiteHeader />
          <main id="Content">{children}</main>
          <SiteFooter />
        </body>
      </html>
    </SiteProvider>
  );
}
