import type { Event } from '../../../../src/digest/model.ts';
import { useSite } from '../../layout/site.tsx';
import { Day } from '../../text/dates.tsx';

/** When an event was first published, and when it was changed in substance, as far as its record says. */
export function PublicationDays({ event: { added, revised } }: { event: Event }) {
  const { messages } = useSite();
  if (added === undefined && revised.length === 0) return null;
  return (
    <p class="note">
      {added !== undefined && (
        <>
          {messages.added} <Day date={added} style="short" />
        </>
      )}
      {revised.map((day, index) => (
        <span key={day}>
          {index > 0 ? messages.comma : `${added === undefined ? '' : ' · '}${messages.revised} `}
          <Day date={day} style="short" />
        </span>
      ))}
    </p>
  );
}
