/** What can take place, as every digest knows it; a digest can add kinds of its own. */
export const eventKinds = [
  'meeting',
  'bilateral-meeting',
  'multilateral-meeting',
  'call',
  'phone-call',
  'video-call',
  'visit',
  'summit',
  'signing',
  'statement',
  'press-conference',
  'speech',
  'hearing',
  'vote',
  'ruling',
  'election',
  'appointment',
  'resignation',
  'protest',
  'strike',
  'accident',
  'attack',
  'disaster',
  'launch',
  'publication',
] as const;

/** A kind of event that every digest knows: `bilateral-meeting`. */
export type EventKind = (typeof eventKinds)[number];

/** Tells whether every digest knows a kind of event. */
export function isEventKind(kind: string): kind is EventKind {
  return eventKinds.some((known) => known === kind);
}
