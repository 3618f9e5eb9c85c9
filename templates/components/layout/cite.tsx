import { formatReference } from '../../../src/outputs/bibliography/format-reference.ts';
import type { Reference } from '../../../src/outputs/bibliography/reference.ts';
import { outputFilesOf } from '../../../src/outputs/index.ts';
import { Offers } from './offers.tsx';
import { useSite } from './site.tsx';

/** How to cite a page, and the files from which a reference manager takes the sources. */
export function Cite({ reference }: { reference: Reference }) {
  const { digest, messages } = useSite();
  return (
    <section class="cite">
      <h2>{messages.cite}</h2>
      <p>
        {formatReference({ ...reference, title: isolated(reference.title) }, messages)}{' '}
        <a href={reference.url}>{reference.url}</a>
      </p>
      <p class="note">
        {messages.allSources} · <Offers to="cite" of={outputFilesOf(digest)} />
      </p>
    </section>
  );
}

/** A title that may run the other way, apart from the direction of what is around it (FSI and PDI of Unicode). */
function isolated(title: string): string {
  return `\u2068${title}\u2069`;
}
