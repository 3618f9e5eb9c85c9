import type { DocumentType } from '../../content/kinds/documents.ts';
import type { EventKind } from '../../content/kinds/event-kinds.ts';

/** What the kinds of events are called that every digest knows. */
export const eventKinds = {
  meeting: 'Meeting',
  'bilateral-meeting': 'Bilateral meeting',
  'multilateral-meeting': 'Multilateral meeting',
  call: 'Call',
  'phone-call': 'Telephone call',
  'video-call': 'Video call',
  visit: 'Visit',
  summit: 'Summit',
  signing: 'Signing',
  statement: 'Statement',
  'press-conference': 'Press conference',
  speech: 'Speech',
  hearing: 'Hearing',
  vote: 'Vote',
  ruling: 'Ruling',
  election: 'Election',
  appointment: 'Appointment',
  resignation: 'Resignation',
  protest: 'Protest',
  strike: 'Strike',
  accident: 'Accident',
  attack: 'Attack',
  disaster: 'Disaster',
  launch: 'Launch',
  publication: 'Publication',
} satisfies Record<EventKind, string>;

/** What a document is, by its type. */
export const documentTypes = {
  statement: 'Statement',
  'press-release': 'Press release',
  readout: 'Readout',
  speech: 'Speech',
  transcript: 'Transcript',
  report: 'Report',
  judgment: 'Judgment',
  treaty: 'Treaty',
  letter: 'Letter',
  'web-page': 'Web page',
  other: 'Document',
} satisfies Record<DocumentType, string>;
