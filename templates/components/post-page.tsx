import type { Post } from '../../src/digest/model.ts';
import { EventList } from './event-list.tsx';
import { PageHeading } from './page-heading.tsx';
import { PassageList } from './passage-list.tsx';
import { Prose } from './prose.tsx';
import { useSite } from './site.tsx';
import { SourceLink } from './source-link.tsx';

/** A post as it is quoted, how its day is known, and what rests on it. */
export function PostPage({ post, title }: { post: Post; title: string }) {
  const { digest, words } = useSite();
  const { author, role, quotedIn, passage } = post;
  return (
    <article>
      <PageHeading
        title={title}
        draft={post.draft}
        trail={[[words.sources, digest.permalinks.to('/sources/')]]}
      />
      <blockquote class="post" cite={post.url} lang={post.language} dir="auto">
        <Prose html={post.markedHtml} />
      </blockquote>
      <div class="credit">
        <p>
          <a href={author.permalink.href}>{author.name}</a>
          {role && `, ${words.role(role.title, role.country)}`}
        </p>
        <p>
          {words.quotedIn} <SourceLink source={quotedIn} />
          {passage && (
            <>
              {' · '}
              <a href={`${quotedIn.permalink.href}#${passage.id}`}>{words.whereQuoted}</a>
            </>
          )}
        </p>
        <p>{post.dateBasis === 'stated' ? words.statedDay : post.note}</p>
        {post.url !== undefined && (
          <p>
            <a href={post.url}>{words.original}</a>
          </p>
        )}
        {post.archive !== undefined && (
          <p>
            <a href={post.archive}>{words.archive}</a>
          </p>
        )}
      </div>
      <h2>{words.passages}</h2>
      <PassageList passages={post.passages} />
      <h2>{words.events}</h2>
      <EventList events={post.events} />
    </article>
  );
}
