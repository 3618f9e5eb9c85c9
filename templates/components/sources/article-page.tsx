import type { Article } from '../../../src/digest/model.ts';
import { sourceReference } from '../../../src/outputs/bibliography/reference.ts';
import { EventList } from '../events/event-list.tsx';
import { Cite } from '../layout/cite.tsx';
import { Corrections } from '../layout/corrections.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { useSite } from '../layout/site.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { PassageList } from './passage-list.tsx';
import { SourceCredit } from './source-credit.tsx';
import { WithdrawalNote } from './withdrawal-note.tsx';

/** The copy of an article, its passages marked, and what rests on them. */
export function ArticlePage({ article }: { article: Article }) {
  const { messages } = useSite();
  return (
    <article>
      <PageHeading title={article.title} draft={article.draft} lang={article.language} />
      <SourceCredit article={article} />
      <Corrections corrections={article.corrections} />
      {article.withdrawn && <WithdrawalNote withdrawn={article.withdrawn} />}
      <Prose html={article.html} lang={article.language} />
      <h2>{messages.passages}</h2>
      {!article.withdrawn && (
        <p class="note">
          {messages.passagesNote} <CoverageNote article={article} />{' '}
          {article.reproduce === 'full' &&
            article.coverage.uncitedLines.length > 0 &&
            messages.uncitedNote}
        </p>
      )}
      <PassageList passages={article.passages} />
      <h2>{messages.events}</h2>
      <EventList events={article.events} />
      <Cite reference={sourceReference(article)} />
    </article>
  );
}
