import type { Event } from '../../src/digest/model.ts';
import { FuzzyTime, TimeOfDay } from './dates.tsx';
import { Participants } from './participants.tsx';
import { useSite } from './site.tsx';

/** When, where, at what and who. */
export function EventFacts({ event }: { event: Event }) {
  const { words } = useSite();
  const { date, time, place, occasion } = event;
  return (
    <dl class="facts">
      <div>
        <dt>{words.date}</dt>
        <dd>
          <FuzzyTime date={date} />
          {time && (
            <>
              , <TimeOfDay time={time} />
            </>
          )}
        </dd>
      </div>
      {place && (
        <div>
          <dt>{words.placeLabel}</dt>
          <dd>
            <a href={place.permalink.href}>{words.place(place.name, place.country)}</a>
          </dd>
        </div>
      )}
      {occasion !== undefined && (
        <div>
          <dt>{words.occasion}</dt>
          <dd>{occasion}</dd>
        </div>
      )}
      <div>
        <dt>{words.participants}</dt>
        <dd>
          <Participants event={event} />
        </dd>
      </div>
    </dl>
  );
}
