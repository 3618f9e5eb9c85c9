import type { Post } from '../../../src/digest/model.ts';
import { postNotes } from '../../../src/outputs/text/post-notes.ts';
import { Prose } from '../layout/prose.tsx';
import { useSite } from '../layout/site.tsx';
import { PostTime } from './post-time.tsx';

/** A post as a quotation: its words, who wrote them, where and when. */
export function QuotedPost({ post }: { post: Post }) {
  const { messages } = useSite();
  return (
    <figure class="quoted-post">
      {post.withdrawn ? (
        <p>{messages.withdrawnNote}</p>
      ) : (
        <blockquote cite={post.url} lang={post.language} dir="auto">
          <Prose html={post.html} />
        </blockquote>
      )}
      <figcaption>
        <a href={post.author.permalink.href}>{post.author.name}</a>{' '}
        {messages.postedOn(post.platform) + messages.comma}
        <a href={post.permalink.href}>
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
