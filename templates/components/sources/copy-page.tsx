import type { Copy } from '../../../src/digest/model.ts';
import { addressOf } from '../../../src/outputs/bibliography/reference.ts';
import { CiteCopy } from '../cite/cite-copy.tsx';
import { EventList } from '../events/event-list.tsx';
import { Corrections } from '../layout/corrections.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { useSite } from '../layout/site.tsx';
import { Prose } from '../text/prose.tsx';
import { CopyLink } from './copy-link.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { PassageList } from './passage-list.tsx';
import { SourceCredit } from './source-credit.tsx';
import { WithdrawalNote } from './withdrawal-note.tsx';

/**
 * The copy of an article or a document, its passages marked, and what rests on them. Programs read what is cited by
 * its classes.
 *
 * @see https://microformats.org/wiki/h-cite
 */
export function CopyPage({ copy }: { copy: Copy }) {
  const { messages } = useSite();
  return (
    <article class="h-cite">
      <PageHeading title={copy.title} draft={copy.draft} lang={copy.language} property="p-name" />
      <data class="u-url" value={addressOf(copy)} />
      <SourceCredit copy={copy} />
      <Corrections corrections={copy.corrections} />
      {copy.withdrawn && <WithdrawalNote withdrawn={copy.withdrawn} />}
      <div class="e-content">
        <Prose html={copy.html} lang={copy.language} />
      </div>
      <CopyLink />
      <h2>{messages.passages}</h2>
      {!copy.withdrawn && (
        <p class="note">
          {messages.passagesNote} <CoverageNote copy={copy} />{' '}
          {copy.reproduce === 'full' &&
            copy.coverage.uncitedLines.length > 0 &&
            messages.uncitedNote}
        </p>
      )}
      <PassageList source={copy} />
      <h2>{messages.events}</h2>
      <EventList events={copy.events} />
      <CiteCopy copy={copy} />
    </article>
  );
}
