import type { Article } from '../../src/digest/model.ts';
import { sourceReference } from '../../src/outputs/reference.ts';
import { Cite } from './cite.tsx';
import { Corrections } from './corrections.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { EventList } from './event-list.tsx';
import { PageHeading } from './page-heading.tsx';
import { PassageList } from './passage-list.tsx';
import { Prose } from './prose.tsx';
import { useSite } from './site.tsx';
import { SourceCredit } from './source-credit.tsx';

/** The copy of an article, its passages marked, and what rests on them. */
export function ArticlePage({ article }: { article: Article }) {
  const { digest, words } = useSite();
  return (
    <article>
      <PageHeading
        title={article.title}
        draft={article.draft}
        lang={article.language}
        trail={[[words.sources, digest.permalinks.to('/sources/')]]}
      />
      <SourceCredit article={article} />
      <Corrections corrections={article.corrections} />
      <Prose html={article.html} lang={article.language} />
      <h2>{words.passages}</h2>
      <p class="note">
        {words.passagesNote} <CoverageNote article={article} />{' '}
        {article.reproduce === 'full' &&
          article.coverage.uncitedLines.length > 0 &&
          words.uncitedNote}
      </p>
      <PassageList passages={article.passages} />
      <h2>{words.events}</h2>
      <EventList events={article.events} />
      <Cite reference={sourceReference(article)} />
    </article>
  );
}
