import type { Event } from '../../../src/digest/model.ts';
import { hasDays } from '../../../src/outputs/calendar/calendar.ts';
import { cardImageOf } from '../../../src/outputs/cards/card-image.ts';
import { type Embeddable, embedCode, frameOf } from '../../../src/outputs/embed/frame.ts';
import { outputFilesOf } from '../../../src/outputs/output-files.ts';
import { permalinkOf, titleOf } from '../../../src/outputs/subject.ts';
import { Offers } from './offers.tsx';
import { useSite } from './site.tsx';

/** Ways to take a page elsewhere: a message to somebody, a page of another site. */
export function Elsewhere({ of }: { of: Embeddable }) {
  const { messages } = useSite();
  return (
    <section class="elsewhere">
      <h2>{messages.elsewhere}</h2>
      {of.type === 'event' && <Files event={of.page} />}
      <ShareButton of={of} />
      <EmbedCode of={of} />
    </section>
  );
}

/** An event as files: for a calendar, if it has a place there, for programs, as a picture if it has one of its own. */
function Files({ event }: { event: Event }) {
  const { digest, messages } = useSite();
  const files = outputFilesOf(digest, { per: 'events', item: event }).filter(
    ({ output }) => output.mediaType !== 'text/calendar' || hasDays(event),
  );
  const card = cardImageOf({ type: 'event', page: event }, digest);
  return (
    <p class="note">
      {messages.keepAs + messages.colon} <Offers to="keep" of={files} />
      {event.isRecent && (
        <>
          {' · '}
          <a href={card.permalink.href}>{messages.card}</a>
        </>
      )}
    </p>
  );
}

/** Opens what the system has for it. The script that can ask for that is the one that shows the button. */
function ShareButton({ of }: { of: Embeddable }) {
  const { digest, messages } = useSite();
  return (
    <p class="share" hidden>
      <button type="button" data-url={permalinkOf(of, digest).url} data-title={titleOf(of, digest)}>
        {messages.share}
      </button>
    </p>
  );
}

/** What is pasted into a page of another site to show this one there. */
function EmbedCode({ of }: { of: Embeddable }) {
  const { digest, messages } = useSite();
  const frame = frameOf(of, digest);
  return (
    <details>
      <summary>{messages.embed}</summary>
      <p class="note" id="EmbedNote">
        {messages.embedNote} <a href={frame.permalink.href}>{messages.embedPreview}</a>
      </p>
      <textarea rows={5} readonly spellcheck={false} dir="ltr" aria-labelledby="EmbedNote">
        {embedCode(frame)}
      </textarea>
      <p class="copy" hidden>
        <button type="button">{messages.copyCode}</button>{' '}
        <span role="status" data-done={messages.codeCopied} />
      </p>
    </details>
  );
}
