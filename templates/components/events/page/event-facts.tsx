import type { ComponentChildren } from 'preact';
import type { Citation, Event, Evidence } from '../../../../src/digest/model.ts';
import { useSite } from '../../layout/site.tsx';
import { WordsOfSource } from '../../sources/words-of-source.tsx';
import { Day, FuzzyTime, TimeOfDay } from '../../text/dates.tsx';
import { Participants } from '../participants.tsx';

const ends = { start: 'dt-start', end: 'dt-end' } as const;

/** When, where, at what and who; each fact with the number of the citation that supports it. */
export function EventFacts({ event }: { event: Event }) {
  const { messages } = useSite();
  const { date, time, place, occasion, evidence } = event;
  return (
    <dl class="facts">
      <Fact
        name={messages.date}
        evidence={evidence.date}
        note={<DateReading evidence={evidence} />}
      >
        <FuzzyTime date={date} property={time ? undefined : ends} />
        {time && (
          <>
            {messages.comma}
            <TimeOfDay time={time} property={ends} />
            <Mark citation={evidence.time} />
          </>
        )}
      </Fact>
      {place && (
        <Fact
          name={messages.placeLabel}
          evidence={evidence.place}
          note={<OfDocument fact="place" evidence={evidence} />}
        >
          <a class="p-location" href={place.permalink.href}>
            {messages.place(place.name, place.country)}
          </a>
        </Fact>
      )}
      {occasion !== undefined && (
        <Fact
          name={messages.occasion}
          evidence={evidence.occasion}
          note={<OfDocument fact="occasion" evidence={evidence} />}
        >
          {occasion}
        </Fact>
      )}
      {event.participants.length > 0 && (
        <Fact name={messages.participantsOf[event.kind] ?? messages.participants}>
          <Participants event={event} areCards />
        </Fact>
      )}
    </dl>
  );
}

/** How the date follows from words such as "on Sunday", or from the day of their source. */
function DateReading({ evidence: { date, dateReading, ofSource } }: { evidence: Evidence }) {
  const { messages } = useSite();
  if (dateReading) {
    return (
      <span class="date-reading">
        {date && (
          <WordsOfSource
            text={messages.dateReading(dateReading.phrase)}
            words={dateReading.phrase}
            source={date.source}
          />
        )}{' '}
        <Day date={dateReading.relativeTo} style="short" />
      </span>
    );
  }
  if (!date || !ofSource.includes('date')) return null;
  const { source } = date;
  return (
    <span class="date-reading">
      {messages.datedBySource[source.type]}{' '}
      {source.type === 'post' ? (
        <Day date={source.date} style="short" />
      ) : (
        <FuzzyTime date={source.date} style="short" />
      )}
    </span>
  );
}

/** That a place or an occasion follows from the head of a document. */
function OfDocument({ fact, evidence }: { fact: 'place' | 'occasion'; evidence: Evidence }) {
  const { messages } = useSite();
  const document = evidence[fact]?.source;
  if (document?.type !== 'document' || !evidence.ofSource.includes(fact)) return null;
  const { place = '', title } = document;
  const [words, text] =
    fact === 'place'
      ? [place, messages.placeOfDocument(place)]
      : [title, messages.titleOfDocument(title)];
  return (
    <span class="date-reading">
      <WordsOfSource text={text} words={words} source={document} />
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
        <Mark citation={evidence} />
        {note}
      </dd>
    </div>
  );
}

/** The number of a citation, which leads to it. */
function Mark({ citation }: { citation: Citation | undefined }) {
  if (!citation) return null;
  return (
    <sup>
      <a href={`#${citation.id}`}>{citation.number}</a>
    </sup>
  );
}
