import type { ComponentChildren } from 'preact';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { useSite } from './site.tsx';

interface PageHeadingProps {
  title: string;
  draft?: boolean;
  /** What stands above the title: a kind, a track. */
  kicker?: ComponentChildren;
  lang?: string | undefined;
  /** Whether the title is the name of what the page is about, for programs that read microformats. */
  isName?: boolean;
}

/** Where the reader is, and the one heading of first rank. */
export function PageHeading({ title, draft = false, kicker, lang, isName }: PageHeadingProps) {
  const { messages } = useSite();
  return (
    <>
      <Breadcrumbs />
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 class={isName ? 'p-name' : undefined} lang={lang} dir={lang ? 'auto' : undefined}>
        {title}
        {draft && <span class="draft">{messages.draft}</span>}
      </h1>
    </>
  );
}
