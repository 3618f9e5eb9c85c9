import type { FrontMatter } from '../schema/index.ts';

type Written = NonNullable<FrontMatter<'events'>['participants']>[number];

/** Someone who took part: whose record, and the office of that day where the event names it. */
export interface ParticipantEntry {
  readonly id: string;
  readonly as?: string;
}

/** The participants of an event, each in the long form. */
export function participantsOf({
  participants = [],
}: Pick<FrontMatter<'events'>, 'participants'>): ParticipantEntry[] {
  return participants.map((each: Written) => (typeof each === 'string' ? { id: each } : each));
}
