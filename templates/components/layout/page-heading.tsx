import type { ComponentChildren } from 'preact';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { useSite } from './site.tsx';

interface PageHeadingProps {
  title: string;
  draft?: boolean;
  /** What stands above the title: a kind, a track. */
  kicker?: ComponentChildren;
  lang?: string | undefined;
  /** What the title is of what the page is about, for programs that read microformats. */
  property?: `p-${string}`;
}

/** Where the reader is, and the one heading of first rank. */
export function PageHeading({ title, draft = false, kicker, lang, property }: PageHeadingProps) {
  const { messages } = useSite();
  return (
    <>
      <Breadcrumbs />
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 class={property} lang={lang} dir={lang ? 'auto' : undefined}>
        {title}
        {draft && <span class="draft">{messages.draft}</span>}
      </h1>
    </>
  );
}
