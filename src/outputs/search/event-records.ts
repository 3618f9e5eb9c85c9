import type { Digest, Event } from '../../digest/model.ts';
import { formatFuzzyDate } from '../../messages/format/format-date.ts';
import { type Messages, messagesFor } from '../../messages/index.ts';
import { eventMarks } from '../../messages/labels/event-marks.ts';
import { kindLabel } from '../../messages/labels/kind-label.ts';
import { roleLabel } from '../../messages/labels/role-label.ts';
import { notesIn, withoutNotes } from '../text/alerts.ts';
import { plainText } from '../text/plain-text.ts';
import { aliasesOf, captionsOf, filtersOfEvents } from './record-parts.ts';
import type { PageRecord } from './search-record.ts';

/** The record of an event, and one of each note of the editor in its summary. */
export function eventRecords(event: Event, digest: Digest): PageRecord[] {
  const { title, date, permalink, participants, place, summary } = event;
  const messages = messagesFor(digest.language);
  const meta = {
    title,
    kind: [messages.event, ...eventMarks(event, messages)].join(' · '),
    day: formatFuzzyDate(date, messages, 'short'),
    ...aliasesOf([...participants.map(({ agent }) => agent), ...(place ? [place] : [])]),
  };
  const shared = {
    filters: {
      kind: [messages.event],
      ...filtersOfEvents([event], messages),
      year: [date.earliest.slice(0, 'YYYY'.length)],
      language: [digest.language],
    },
    sort: { date: date.earliest },
  };
  const sourced = [
    title,
    plainText(withoutNotes(summary)),
    ...factsOf(event, messages),
    ...captionsOf(event),
  ].join('\n');
  return [
    { ...shared, url: permalink.path, content: sourced, meta },
    // An excerpt may be short of the label of a note, so that each is found by itself.
    ...notesIn(summary).map(({ id, html }) => ({
      ...shared,
      url: `${permalink.path}#${id}`,
      content: plainText(html),
      meta: { ...meta, kind: `${messages.event} · ${messages.editorsNote}` },
    })),
  ];
}

/** What the page of an event says beside its summary; it comes after that, which makes better excerpts. */
function factsOf(event: Event, messages: Messages): string[] {
  const { participants, place, occasion, track, topics } = event;
  return [
    ...participants.flatMap(({ agent, roles }) => [
      agent.name,
      ...roles.map((role) => roleLabel(role, messages)),
    ]),
    ...(place ? [messages.place(place.name, place.country)] : []),
    ...(occasion === undefined ? [] : [occasion]),
    kindLabel(event, messages),
    ...(track ? [track.title] : []),
    ...topics.map(({ name }) => name),
  ];
}
