import type { ComponentChildren } from 'preact';
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
  return (
    <SiteProvider site={site} subject={subject}>
      <html lang={site.digest.language}>
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
