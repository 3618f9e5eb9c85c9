import type { Post } from '../../../src/digest/model.ts';
import { postNotes } from '../../../src/outputs/text/post-notes.ts';
import { useSite } from '../layout/site.tsx';
import { Prose } from '../text/prose.tsx';
import { PostTime } from './post-time.tsx';

/**
 * A post as a quotation: its words, who wrote them, where and when.
 *
 * @see https://microformats.org/wiki/h-cite
 */
export function QuotedPost({ post }: { post: Post }) {
  const { messages } = useSite();
  return (
    <figure class="quoted-post h-cite">
      {post.withdrawn ? (
        <p>{messages.withdrawnNote}</p>
      ) : (
        <blockquote class="e-content" cite={post.url} lang={post.language} dir="auto">
          <Prose html={post.html} />
        </blockquote>
      )}
      <figcaption>
        <a class="p-author h-card" href={post.author.permalink.href}>
          {post.author.name}
        </a>{' '}
        {messages.postedOn(post.platform) + messages.comma}
        <a class="u-url" href={post.permalink.href}>
          <PostTime post={post} />
        </a>
        {postNotes(post, messages).map((note) => (
          <span key={note} class="inferred">
            {' '}
            ({note})
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
