import type { Place } from '../../../src/digest/model.ts';
import { formatPosition } from '../../../src/messages/format/format-position.ts';
import { useSite } from '../layout/site.tsx';

/** Where a place is on the globe, and its time zone. */
export function PlacePosition({ place }: { place: Place }) {
  return (
    <p class="note">
      {formatPosition(place.lat, place.lon, useSite().messages)} · {place.timeZone}
    </p>
  );
}
