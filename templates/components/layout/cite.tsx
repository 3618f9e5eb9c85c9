import type { Event } from '../../../src/digest/model.ts';
import { formatReference } from '../../../src/outputs/bibliography/format-reference.ts';
import type { Reference } from '../../../src/outputs/bibliography/reference.ts';
import { outputFilesOf } from '../../../src/outputs/index.ts';
import { Isolates } from './isolates.tsx';
import { Offers } from './offers.tsx';
import { useSite } from './site.tsx';

interface CiteProps {
  reference: Reference;
  /** The event that the page is about, whose sources can be had by themselves. */
  event?: Event;
}

/** How to cite a page, and the files from which a reference manager takes it, and the sources. */
export function Cite({ reference, event }: CiteProps) {
  const { digest, messages } = useSite();
  const title = isolated(reference.title);
  return (
    <section class="cite">
      <h2>{messages.cite}</h2>
      <p>
        <Isolates text={formatReference({ ...reference, title }, messages)} />{' '}
        <a class={event && 'u-url'} href={reference.url}>
          {reference.url}
        </a>
      </p>
      {event && (
        <p class="note">
          {messages.withSources} ·{' '}
          <Offers to="cite" of={outputFilesOf(digest, { per: 'events', item: event })} />
        </p>
      )}
      <p class="note">
        {messages.allSources} · <Offers to="cite" of={outputFilesOf(digest)} />
      </p>
    </section>
  );
}

/** A title that may run the other way, apart from the direction of what is around it. */
function isolated(title: string): string {
  return `\u2068${title}\u2069`;
}
