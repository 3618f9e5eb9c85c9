import type { FuzzyDate } from '../../../content/dates/dates.ts';
import type * as model from '../../../digest/model.ts';
import { absoluteLinks } from '../../text/absolute-links.ts';
import type { DigestData } from '../digest-schema.ts';
import { citationData } from './citation-data.ts';
import { officeData } from './office-data.ts';
import { idOf, recordData } from './record-data.ts';
import { timeData } from './time-data.ts';

/** An event, with what it rests on. */
export function eventData(event: model.Event, language: string): DigestData['events'][number] {
  const { title, kind, date, time, occasion, evidence } = event;
  const { corrections, added, revised, updated } = event;
  return {
    ...recordData(event),
    title,
    kind,
    date: dateData(date),
    time: time && { ...timeData(time), end: time.end },
    track: event.track?.id,
    place: event.place?.id,
    occasion,
    participants: event.participants.map(participantData),
    topics: event.topics.map(idOf),
    posts: event.posts.map(idOf),
    summary: absoluteLinks(event.summary, event.permalink),
    disputed: event.isDisputed || undefined,
    retracted: event.isRetracted || undefined,
    evidence: {
      date: evidence.date?.number,
      time: evidence.time?.number,
      place: evidence.place?.number,
      occasion: evidence.occasion?.number,
      dateReading: evidence.dateReading,
      ofSource: evidence.ofSource.length > 0 ? [...evidence.ofSource] : undefined,
    },
    citations: event.citations.map((citation) => citationData(citation, language)),
    corrections: [...corrections],
    added,
    revised: [...revised],
    updated,
  };
}

function participantData({ agent, roles }: model.Participant) {
  const offices = roles.map(officeData);
  const held = offices.length > 0 && { role: offices.at(-1), roles: offices };
  return { [agent.type]: agent.id, ...held };
}

/** An open span has no last day. */
function dateData({ edtf, earliest, latest, openEnd }: FuzzyDate) {
  return openEnd ? { edtf, earliest, openEnd } : { edtf, earliest, latest };
}
