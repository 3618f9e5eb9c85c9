import type { ComponentChildren } from 'preact';
import { directionOf } from '../../../src/messages/language/direction-of.ts';
import { windowTitle } from '../../../src/outputs/head/window-title.ts';
import { permalinkOf, type Subject } from '../../../src/outputs/subject.ts';
import { type SiteData, SiteProvider, useSite } from '../layout/site.tsx';
import { Day } from '../text/dates.tsx';
import { InlineCode } from '../text/inline-code.tsx';

interface FramedPageProps {
  site: SiteData;
  subject: Subject;
  /** The page that it stands for. */
  of: Subject;
  children: ComponentChildren;
}

/** A small page that stands for another one within pages of other sites: heading, content, and the way home. */
export function FramedPage({ site, subject, of, children }: FramedPageProps) {
  const { digest } = site;
  return (
    <SiteProvider site={site} subject={subject}>
      <html lang={digest.language} dir={directionOf(digest.language) === 'rtl' ? 'rtl' : undefined}>
        <FramedHead of={of} />
        <body class="framed">
          <main>{children}</main>
          <FramedFooter />
        </body>
      </html>
    </SiteProvider>
  );
}

/** Search engines are led to the page itself, and links leave the frame. */
function FramedHead({ of }: { of: Subject }) {
  const { digest } = useSite();
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{windowTitle(of, digest)}</title>
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={permalinkOf(of, digest).url} />
      <link rel="icon" href={digest.permalinks.to('/favicon.svg').href} type="image/svg+xml" />
      <base target="_top" />
      <InlineCode />
    </head>
  );
}

/** Whose page this is, and of when. */
function FramedFooter() {
  const { digest, messages } = useSite();
  return (
    <footer class="label">
      <a href={digest.permalinks.to('/').href}>{digest.title}</a>
      {digest.updated !== '' && (
        <>
          {' · '}
          {messages.updated} <Day date={digest.updated} style="short" />
        </>
      )}
    </footer>
  );
}
