import type { ComponentChildren } from 'preact';
import type { Citation, Event } from '../../../src/digest/model.ts';
import { Day, FuzzyTime, TimeOfDay } from '../layout/dates.tsx';
import { useSite } from '../layout/site.tsx';
import { Participants } from './participants.tsx';

/** When, where, at what and who; each fact with the number of the citation that supports it. */
export function EventFacts({ event }: { event: Event }) {
  const { messages } = useSite();
  const { date, time, place, occasion, evidence } = event;
  return (
    <dl class="facts">
      <Fact name={messages.date} evidence={evidence.date} note={<DateReading event={event} />}>
        <FuzzyTime date={date} />
        {time && (
          <>
            , <TimeOfDay time={time} />
          </>
        )}
      </Fact>
      {place && (
        <Fact name={messages.placeLabel} evidence={evidence.place}>
          <a href={place.permalink.href}>{messages.place(place.name, place.country)}</a>
        </Fact>
      )}
      {occasion !== undefined && (
        <Fact name={messages.occasion} evidence={evidence.occasion}>
          {occasion}
        </Fact>
      )}
      {event.participants.length > 0 && (
        <Fact name={messages.participants}>
          <Participants event={event} />
        </Fact>
      )}
    </dl>
  );
}

/** How the date follows from words such as "on Sunday". */
function DateReading({ event: { evidence } }: { event: Event }) {
  const { messages } = useSite();
  if (!evidence.dateReading) return null;
  const { phrase, relativeTo } = evidence.dateReading;
  return (
    <span class="date-reading">
      {messages.dateReading(phrase)} <Day date={relativeTo} style="short" />
    </span>
  );
}

interface FactProps {
  name: string;
  evidence?: Citation | undefined;
  note?: ComponentChildren;
  children: ComponentChildren;
}

function Fact({ name, evidence, note, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {evidence && (
          <sup>
            <a href={`#${evidence.id}`}>{evidence.number}</a>
          </sup>
        )}
        {note}
      </dd>
    </div>
  );
}
