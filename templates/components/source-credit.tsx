import type { Article } from '../../src/digest/model.ts';
import { Day } from './dates.tsx';
import { useSite } from './site.tsx';

/** Whose an article is: agency, distributor, dateline, day, rights, and the way to the original. */
export function SourceCredit({ article }: { article: Article }) {
  const { words } = useSite();
  const { agency, distributor, dateline, published, rights, url, archive } = article;
  return (
    <div class="credit">
      <p>
        <strong>{agency}</strong>
        {distributor !== undefined && `, ${words.distributedBy(distributor)}`} · {words.published}{' '}
        <Day date={published} style="short" />
      </p>
      <p>
        {words.dateline}: {dateline.place}, <Day date={dateline.date} style="short" />
      </p>
      <p>
        {words.rights(rights.holder)} {rights.notice} {words.copyNote}{' '}
        {article.reproduce === 'excerpt' && words.excerptNote}{' '}
        {article.titleBy === 'editor' && words.headlineByEditor}
      </p>
      {(url !== undefined || archive !== undefined) && (
        <p>
          {url !== undefined && <a href={url}>{words.original}</a>}
          {url !== undefined && archive !== undefined && ' · '}
          {archive !== undefined && <a href={archive}>{words.archive}</a>}
        </p>
      )}
    </div>
  );
}
