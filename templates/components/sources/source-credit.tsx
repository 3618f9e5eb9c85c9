import type { Article, Copy, Document } from '../../../src/digest/model.ts';
import { formatBytes } from '../../../src/messages/format/format-bytes.ts';
import { isolated } from '../../../src/messages/isolated.ts';
import { documentLabel } from '../../../src/outputs/text/document-label.ts';
import { useSite } from '../layout/site.tsx';
import { Day, FuzzyTime } from '../text/dates.tsx';
import { Isolates } from '../text/isolates.tsx';
import { SealNote } from './seal-note.tsx';

const published = { start: 'dt-published' } as const;

/** Whose a copy is: writers, agency or issuer, day, rights, and the way to the original. */
export function SourceCredit({ copy }: { copy: Copy }) {
  const { messages } = useSite();
  const { rights } = copy;
  return (
    <div class="credit">
      {copy.type === 'article' ? <ArticleCredit article={copy} /> : <DocumentCredit copy={copy} />}
      <p>
        {messages.rights(rights.holder)} {rights.notice} {!copy.withdrawn && messages.copyNote}{' '}
        {copy.reproduce === 'excerpt' && !copy.withdrawn && messages.excerptNote}{' '}
        {copy.titleBy === 'editor' && messages.headlineByEditor}
      </p>
      <Origin copy={copy} />
      <SealNote source={copy} />
    </div>
  );
}

function ArticleCredit({ article }: { article: Article }) {
  const { messages } = useSite();
  const { agency, distributor, byline, dateline, date } = article;
  return (
    <>
      <p>
        <strong class={byline.length > 0 ? 'p-publication' : 'p-author'}>
          <Isolates text={isolated(agency, messages.direction)} />
        </strong>
        {byline.map((name) => (
          <data key={name} class="p-author" value={name} />
        ))}
        {byline.length > 0 && messages.comma + messages.by(messages.list(byline))}
        {distributor !== undefined && messages.comma + messages.distributedBy(distributor)} ·{' '}
        {messages.published} <FuzzyTime date={date} style="short" property={published} />
      </p>
      {dateline && (
        <p>
          {messages.dateline + messages.colon}{' '}
          {dateline.place && <Isolates text={isolated(dateline.place, messages.direction)} />}
          {dateline.place !== undefined && dateline.date !== undefined && messages.comma}
          {dateline.date !== undefined && <Day date={dateline.date} style="short" />}
        </p>
      )}
    </>
  );
}

/** What a document is, who issued it, where and when, and the file that it is. */
function DocumentCredit({ copy }: { copy: Document }) {
  const { messages } = useSite();
  const { issuer, place, date, file } = copy;
  return (
    <>
      <p>
        {documentLabel(copy, messages)} ·{' '}
        <strong>
          {issuer.agent ? (
            <a class="p-author h-card" href={issuer.agent.permalink.href}>
              {issuer.name}
            </a>
          ) : (
            <span class="p-author">{issuer.name}</span>
          )}
        </strong>{' '}
        · {place !== undefined && isolated(place, messages.direction) + messages.comma}
        <FuzzyTime date={date} style="short" property={published} />
      </p>
      {file && (
        <p>
          <a href={file.permalink.href}>
            {messages.file(extensionOf(file.permalink.path), formatBytes(file.bytes, messages))}
          </a>
        </p>
      )}
    </>
  );
}

/** `PDF` for a path that ends in `.pdf`. */
function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toUpperCase();
}

/** The way to the original and to an archived copy of it, and the day on which this copy was made. */
function Origin({ copy: { url, archive, retrieved } }: { copy: Copy }) {
  const { messages } = useSite();
  const parts = [
    url !== undefined && <a href={url}>{messages.original}</a>,
    archive !== undefined && <a href={archive}>{messages.archive}</a>,
    retrieved !== undefined && (
      <>
        {url === undefined && archive === undefined
          ? capitalized(messages.retrieved)
          : messages.retrieved}{' '}
        <Day date={retrieved} style="short" property={{ start: 'dt-accessed' }} />
      </>
    ),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return <p>{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</p>;
}

/** For the start of a line; in scripts without capitals, nothing changes. */
function capitalized(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
