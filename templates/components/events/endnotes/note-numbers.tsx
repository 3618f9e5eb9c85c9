import type { Event } from '../../../../src/digest/model.ts';
import { useSite } from '../../layout/site.tsx';
import { type NumberedSources, sourcesOf } from './number-sources.ts';

/** The numbers of the sources of an event, for paper. */
export function NoteNumbers({ event, notes }: { event: Event; notes: NumberedSources }) {
  const { messages } = useSite();
  const numbers = new Set(sourcesOf(event).map(notes.numberOf));
  return (
    <p class="note-numbers">
      {messages.sources + messages.colon}{' '}
      {[...numbers].toSorted((one, other) => one - other).join(messages.comma)}
    </p>
  );
}
