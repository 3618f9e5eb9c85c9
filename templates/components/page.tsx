import type { ComponentChildren } from 'preact';
import type { Permalink } from '../../src/digest/permalinks.ts';
import { type SiteData, SiteProvider } from './site.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

interface PageProps {
  site: SiteData;
  permalink: Permalink;
  /** Heading of the page; the home page has none of its own. */
  title?: string;
  /** One sentence for search results; the digest's own if there is none. */
  description?: string;
  /** Whether search engines are asked to stay away: copies of articles are not ours to have found. */
  noindex?: boolean;
  children: ComponentChildren;
}

/** A whole page: head, header, the content, footer. */
export function Page({ site, permalink, title, description, noindex, children }: PageProps) {
  const { digest, stylesheet } = site;
  return (
    <SiteProvider site={site}>
      <html lang={digest.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title === undefined ? digest.title : `${title} – ${digest.title}`}</title>
          <meta name="description" content={description ?? digest.description} />
          {noindex && <meta name="robots" content="noindex" />}
          <meta name="referrer" content="strict-origin-when-cross-origin" />
          <meta name="color-scheme" content="light dark" />
          <link rel="canonical" href={permalink.url} />
          <link rel="icon" href={digest.permalinks.to('/favicon.svg').href} type="image/svg+xml" />
          <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
        </head>
        <body>
          <SiteHeader current={permalink} />
          <main id="Content">{children}</main>
          <SiteFooter />
        </body>
      </html>
    </SiteProvider>
  );
}
