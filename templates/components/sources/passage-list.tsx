import type { Passage, Source } from '../../../src/digest/model.ts';
import { passageNoteId } from '../../../src/digest/passages/mark-passages.ts';
import { useSite } from '../layout/site.tsx';
import { PlaceInSource } from './place-in-source.tsx';

/** The notes on the passages of a source: what rests on each. They are numbered as in the text. */
export function PassageList({ source: { passages, events, withdrawn } }: { source: Source }) {
  const { messages } = useSite();
  if (passages.length === 0) {
    const isShown = events.length > 0;
    const note = withdrawn ? messages.noPassagesLeft : messages.shownWhole;
    return <p>{isShown ? note : messages.noPassages}</p>;
  }
  return (
    <ol class="passages">
      {passages.map((passage) => (
        <PassageItem key={passage.id} passage={passage} />
      ))}
    </ol>
  );
}

function PassageItem({ passage }: { passage: Passage }) {
  const { messages } = useSite();
  const { id, text, citations, posts, source } = passage;
  return (
    <li id={source.withdrawn ? id : passageNoteId(id)}>
      {source.withdrawn ? (
        <span lang={source.language} dir="auto">
          {text}
        </span>
      ) : (
        <a href={`#${id}`} lang={source.language} dir="auto">
          {text}
        </a>
      )}
      <PlaceInSource passage={passage} />
      <ul>
        {citations.map(({ event, id: citation, number }) => (
          <li key={event.id + citation}>
            <a href={`${event.permalink.href}#${citation}`}>
              {messages.citationOf(event.title, number)}
            </a>
          </li>
        ))}
        {posts.map((post) => (
          <li key={post.id}>
            <a href={post.permalink.href}>{messages.postBy(post.author.name, post.platform)}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}
