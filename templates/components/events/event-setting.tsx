import type { Event } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';

/** Place and occasion, in one line. */
export function EventSetting({ event: { place, occasion } }: { event: Event }) {
  const { messages } = useSite();
  if (!place && occasion === undefined) return null;
  return (
    <p class="setting">
      {place && <a href={place.permalink.href}>{messages.place(place.name, place.country)}</a>}
      {place && occasion !== undefined && ' · '}
      {occasion}
    </p>
  );
}
