import type { Passage } from '../../src/digest/model.ts';
import { useSite } from './site.tsx';

/** Every passage of a source that something rests on, and what that is. */
export function PassageList({ passages }: { passages: readonly Passage[] }) {
  const { words } = useSite();
  if (passages.length === 0) return <p>{words.noPassages}</p>;
  return (
    <ol class="passages">
      {passages.map(({ id, text, citations, posts, source }) => (
        <li key={id}>
          <a href={`#${id}`} class="quotation" lang={source.language}>
            {text}
          </a>
          <ul>
            {citations.map(({ event, id: citation, number }) => (
              <li key={event.id + citation}>
                <a href={`${event.permalink.href}#${citation}`}>
                  {event.title} [{number}]
                </a>
              </li>
            ))}
            {posts.map((post) => (
              <li key={post.id}>
                <a href={post.permalink.href}>{words.postBy(post.author.name, post.platform)}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
