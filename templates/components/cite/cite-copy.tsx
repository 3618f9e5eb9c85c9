import type { Copy } from '../../../src/digest/model.ts';
import { formatReference } from '../../../src/outputs/bibliography/format-reference.ts';
import { sourceReference } from '../../../src/outputs/bibliography/reference.ts';
import { isolatedTitle } from '../../../src/outputs/bibliography/styles/isolated-title.ts';
import { useSite } from '../layout/site.tsx';
import { Isolates } from '../text/isolates.tsx';
import { AllSources } from './all-sources.tsx';

/** How to cite the original of a copy. */
export function CiteCopy({ copy }: { copy: Copy }) {
  const { messages } = useSite();
  const reference = sourceReference(copy, messages);
  const title = isolatedTitle(reference.title);
  return (
    <section class="cite">
      <h2>{messages.cite}</h2>
      <p>
        <Isolates text={formatReference({ ...reference, title }, messages)} />{' '}
        <a href={reference.url} dir="ltr">
          {reference.url}
        </a>
      </p>
      <AllSources />
    </section>
  );
}
