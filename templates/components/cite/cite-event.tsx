import type { Event } from '../../../src/digest/model.ts';
import { citationStyles } from '../../../src/outputs/bibliography/styles/citation-styles.ts';
import { citedPage } from '../../../src/outputs/bibliography/styles/cited-page.ts';
import { outputFilesOf } from '../../../src/outputs/output-files.ts';
import { Offers } from '../layout/offers.tsx';
import { useSite } from '../layout/site.tsx';
import { AllSources } from './all-sources.tsx';
import { CitedText } from './cited-text.tsx';

/**
 * How to cite the page of an event, in several styles, and the files from which a reference manager takes it with
 * its sources. The script that copies a reference is the one that shows the buttons.
 */
export function CiteEvent({ event }: { event: Event }) {
  const { digest, messages } = useSite();
  const page = citedPage(event, digest);
  return (
    <section class="cite">
      <h2>{messages.cite}</h2>
      <dl class="references">
        {citationStyles.map(({ name, cite }, index) => (
          <div key={name}>
            <dt>
              {name}{' '}
              <button
                type="button"
                hidden
                aria-label={`${messages.copyCode}${messages.colon} ${name}`}
              >
                {messages.copyCode}
              </button>{' '}
              <span role="status" data-done={messages.codeCopied} />
            </dt>
            <dd>
              <CitedText text={cite(page, messages)} property={index === 0 ? 'u-url' : undefined} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">
        {messages.withSources} ·{' '}
        <Offers to="cite" of={outputFilesOf(digest, { per: 'events', item: event })} />
      </p>
      <AllSources />
    </section>
  );
}
