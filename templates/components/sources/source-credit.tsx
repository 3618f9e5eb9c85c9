import type { Article } from '../../../src/digest/model.ts';
import { Day, FuzzyTime } from '../layout/dates.tsx';
import { useSite } from '../layout/site.tsx';

/** Whose an article is: writers, agency, distributor, dateline, day, rights, and the way to the original. */
export function SourceCredit({ article }: { article: Article }) {
  const { messages } = useSite();
  const { agency, distributor, byline, dateline, date, rights } = article;
  return (
    <div class="credit">
      <p>
        <strong>{agency}</strong>
        {byline.length > 0 && `, ${messages.by(messages.names(byline))}`}
        {distributor !== undefined && `, ${messages.distributedBy(distributor)}`} ·{' '}
        {messages.published} <FuzzyTime date={date} style="short" />
      </p>
      {dateline && (
        <p>
          {messages.dateline}: {dateline.place}
          {dateline.place !== undefined && dateline.date !== undefined && ', '}
          {dateline.date !== undefined && <Day date={dateline.date} style="short" />}
        </p>
      )}
      <p>
        {messages.rights(rights.holder)} {rights.notice} {!article.withdrawn && messages.copyNote}{' '}
        {article.reproduce === 'excerpt' && !article.withdrawn && messages.excerptNote}{' '}
        {article.titleBy === 'editor' && messages.headlineByEditor}
      </p>
      <Origin article={article} />
    </div>
  );
}

/** The way to the original and to an archived copy of it, and the day on which this copy was made. */
function Origin({ article: { url, archive, retrieved } }: { article: Article }) {
  const { messages } = useSite();
  const parts = [
    url !== undefined && <a href={url}>{messages.original}</a>,
    archive !== undefined && <a href={archive}>{messages.archive}</a>,
    retrieved !== undefined && (
      <>
        {messages.retrieved} <Day date={retrieved} style="short" />
      </>
    ),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return <p>{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</p>;
}
