import type { Article } from '../../../src/digest/model.ts';
import { Day } from '../layout/dates.tsx';
import { useSite } from '../layout/site.tsx';

/** Whose an article is: agency, distributor, dateline, day, rights, and the way to the original. */
export function SourceCredit({ article }: { article: Article }) {
  const { messages } = useSite();
  const { agency, distributor, dateline, published, rights, url, archive } = article;
  return (
    <div class="credit">
      <p>
        <strong>{agency}</strong>
        {distributor !== undefined && `, ${messages.distributedBy(distributor)}`} ·{' '}
        {messages.published} <Day date={published} style="short" />
      </p>
      <p>
        {messages.dateline}: {dateline.place}, <Day date={dateline.date} style="short" />
      </p>
      <p>
        {messages.rights(rights.holder)} {rights.notice} {messages.copyNote}{' '}
        {article.reproduce === 'excerpt' && messages.excerptNote}{' '}
        {article.titleBy === 'editor' && messages.headlineByEditor}
      </p>
      {(url !== undefined || archive !== undefined) && (
        <p>
          {url !== undefined && <a href={url}>{messages.original}</a>}
          {url !== undefined && archive !== undefined && ' · '}
          {archive !== undefined && <a href={archive}>{messages.archive}</a>}
        </p>
      )}
    </div>
  );
}
