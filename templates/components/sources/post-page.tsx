import type { Post, PostQuotation } from '../../../src/digest/model.ts';
import type { Messages } from '../../../src/messages/index.ts';
import { roleLabel } from '../../../src/messages/labels/role-label.ts';
import { EventList } from '../events/event-list.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { useSite } from '../layout/site.tsx';
import { Day } from '../text/dates.tsx';
import { Prose } from '../text/prose.tsx';
import { CopyLink } from './copy-link.tsx';
import { PassageList } from './passage-list.tsx';
import { PostTime } from './post-time.tsx';
import { QuotedPost } from './quoted-post.tsx';
import { SealNote } from './seal-note.tsx';
import { SourceLink } from './source-link.tsx';
import { WithdrawalNote } from './withdrawal-note.tsx';

/**
 * A post as it is quoted, how its day is known, and what rests on it. Programs read it by its classes.
 *
 * @see https://microformats.org/wiki/h-entry
 */
export function PostPage({ post, title }: { post: Post; title: string }) {
  const { messages } = useSite();
  const { author, roles, quotedIn, retrieved } = post;
  return (
    <article class="h-entry">
      <PageHeading title={title} draft={post.draft} />
      <data class="u-url u-uid" value={post.permalink.url} />
      {post.withdrawn ? (
        <WithdrawalNote withdrawn={post.withdrawn} />
      ) : (
        <blockquote class="post e-content" cite={post.url} lang={post.language} dir="auto">
          <Prose html={post.markedHtml} />
        </blockquote>
      )}
      <div class="credit">
        <p>
          <a class="p-author h-card" href={author.permalink.href}>
            {author.name}
          </a>
          {roles.length > 0 &&
            messages.comma + roles.map((role) => roleLabel(role, messages)).join('; ')}
        </p>
        {post.time ? (
          <p>
            <PostTime post={post} />
          </p>
        ) : (
          // The title says it.
          <data class="dt-published" value={post.date} />
        )}
        {quotedIn.map((quotation) => (
          <Quoting key={quotation.source.permalink.path} quotation={quotation} />
        ))}
        {retrieved !== undefined && (
          <p>
            {messages.seenBy} <Day date={retrieved} style="short" />.{' '}
            {quotedIn.length === 0 && messages.notVerified}
          </p>
        )}
        {post.replyTo && (
          <p>
            {post.replyTo.author.id === author.id ? messages.continues : messages.replyTo}{' '}
            <SourceLink source={post.replyTo} />
          </p>
        )}
        {post.quotes.map((quoted) => (
          <p key={quoted.id}>
            {messages.quotesPost} <SourceLink source={quoted} />
          </p>
        ))}
        {post.dateBasis === 'stated' && (
          <p>{messages.dayStatedBy[quotedIn[0]?.source.type ?? 'post']}</p>
        )}
        {post.dateBasis === 'inferred' && <p>{messages.dayInferredBy}</p>}
        {post.status && <p>{messages.statusOfPost[post.status]}</p>}
        {post.note !== undefined && <p>{post.note}</p>}
        {waysTo(post, messages).map(([label, address]) => (
          <p key={label}>
            <a class="u-syndication" href={address}>
              {label}
            </a>
          </p>
        ))}
        <SealNote source={post} />
      </div>
      <PostThread heading={messages.replies} posts={post.replies} />
      <PostThread heading={messages.quotedByPosts} posts={post.quotedBy} />
      <CopyLink />
      <h2>{messages.passages}</h2>
      <PassageList source={post} />
      <h2>{messages.events}</h2>
      <EventList events={post.events} />
    </article>
  );
}

/** The ways to the original and to an archived copy of it, which comes first where the original is gone. */
function waysTo({ url, archive, status }: Post, messages: Messages): [string, string][] {
  const isGone = status === 'deleted';
  const original = isGone ? messages.deletedOriginal : messages.original;
  const ways: [string, string][] = [
    ...(url === undefined ? [] : [[original, url] satisfies [string, string]]),
    ...(archive === undefined ? [] : [[messages.archive, archive] satisfies [string, string]]),
  ];
  return isGone ? ways.toReversed() : ways;
}

/** Other posts that answer or show this one, in their words. */
function PostThread({ heading, posts }: { heading: string; posts: readonly Post[] }) {
  if (posts.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      {posts.map((post) => (
        <QuotedPost key={post.id} post={post} />
      ))}
    </>
  );
}

/** A source that quotes the post, where, and how much of it if that is not all. */
function Quoting({ quotation: { source, passage, words, of } }: { quotation: PostQuotation }) {
  const { messages } = useSite();
  return (
    <p>
      {messages.quotedIn} <SourceLink source={source} />
      {' · '}
      <a href={`${source.permalink.href}#${passage.id}`}>{messages.whereQuoted}</a>
      {words < of && messages.comma + messages.wordsQuoted(words, of)}
    </p>
  );
}
