import type { Source } from '../src/digest/model.ts';
import { titleOf } from '../src/outputs/subject.ts';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { SourcePeriods } from './components/lists/source-periods.tsx';
import { SourceSections } from './components/lists/source-sections.tsx';

export const data = pagesOf('sourcePeriod');

/** `/sources/YYYY/` or, where a year has too many, its months, and `/sources/YYYY/MM/`. */
export default function SourcePeriodTemplate({ subject, ...site }: PageData<'sourcePeriod'>) {
  const { period, articles, documents, posts } = subject.page;
  const months = site.digest.sourcePeriods.filter((other) =>
    other.period.startsWith(`${period.slice(0, 'YYYY'.length)}-`),
  );
  const isParted = months.length > 0 && period.length === 'YYYY'.length;
  const shown = <S extends Source>(sources: readonly S[]) =>
    isParted ? sources.filter(isOfNoMonth) : sources;
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={titleOf(subject, site.digest)} />
      <SourceSections
        articles={shown(articles)}
        documents={shown(documents)}
        posts={shown(posts)}
      />
      <SourcePeriods periods={months} />
    </Page>
  );
}

/** Of a source, no more than the year may be known. */
function isOfNoMonth(source: Source): boolean {
  return source.type !== 'post' && source.date.start.precision === 'year';
}
