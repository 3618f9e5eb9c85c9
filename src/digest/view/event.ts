import type { CalendarDate } from '../../content/dates/dates.ts';
import { type ParticipantEntry, participantsOf } from '../../content/kinds/participants.ts';
import type { Agent, Citation, Event, Evidence, Participant, Place, Role } from '../model.ts';
import { type Neighbours, rowOf } from '../tables/digest.ts';
import { rolesOf } from '../timeline/roles.ts';
import { timeOfEvent } from '../timeline/time-of-event.ts';
import type { Context } from './context.ts';
import { factsOfDocument } from './facts-of-document.ts';
import { LinkedRecord } from './linked-record.ts';

/** An event of the view. */
export class LinkedEvent extends LinkedRecord<'events'> implements Event {
  #participants?: readonly Participant[];
  #topics?: Event['topics'];
  #posts?: Event['posts'];
  #sources?: Event['sources'];

  constructor(id: string, context: Context) {
    super('events', id, context);
  }

  get title() {
    return this.front.title;
  }

  get kind() {
    return this.front.kind;
  }

  get ownLabel() {
    this.context.reads.add('site');
    const { kinds = {} } = this.context.digest.site.front;
    return Object.hasOwn(kinds, this.kind) ? kinds[this.kind] : undefined;
  }

  get date() {
    return this.front.date;
  }

  get occasion() {
    return this.front.occasion;
  }

  get corrections() {
    return this.front.corrections ?? [];
  }

  get added() {
    return this.front.added;
  }

  get revised() {
    return [this.front.revised ?? []].flat();
  }

  get time(): Event['time'] {
    return timeOfEvent(this.front, () => this.place?.timeZone);
  }

  get track() {
    const { track } = this.front;
    return track === undefined ? undefined : this.context.track(track);
  }

  get place() {
    const { place } = this.front;
    return place === undefined ? undefined : this.context.place(place);
  }

  get participants() {
    const { date } = this.front;
    this.#participants ??= participantsOf(this.front).map(
      (entry) => new LinkedParticipant(entry, date.earliest, this.context),
    );
    return this.#participants;
  }

  get topics() {
    const { topics = [] } = this.front;
    this.#topics ??= topics.map(this.context.topic);
    return this.#topics;
  }

  get posts() {
    this.context.reads.add(`posts/${this.id}`);
    this.#posts ??= rowOf(this.context.digest.posts, this.id).map(this.context.post);
    return this.#posts;
  }

  get summary() {
    return this.prose;
  }

  get summaryWithNames() {
    const key = `events/${this.id}` as const;
    this.context.reads.add(`ownProse/${key}`);
    return this.context.ownProse(key);
  }

  get citations(): readonly Citation[] {
    this.context.reads.add(`citations/${this.id}`);
    return this.context.citations(this.id);
  }

  get sources() {
    this.context.reads.add(`citations/${this.id}`);
    this.#sources ??= [
      ...new Set(rowOf(this.context.digest.citations, this.id).map(({ source }) => source)),
    ].map(this.context.source);
    return this.#sources;
  }

  get evidence(): Evidence {
    this.context.reads.add(`evidence/${this.id}`);
    const event = this;
    const { dateReading, dateOfSource, ...facts } = rowOf(this.context.digest.evidence, this.id);
    const citations = this.context.citations(this.id);
    const named: Pick<Evidence, 'date' | 'time' | 'place' | 'occasion'> = Object.fromEntries(
      Object.entries(facts).map(([fact, position]) => [fact, citations[position]]),
    );
    return {
      ...named,
      ...(dateReading && { dateReading }),
      get ofSource() {
        return [...(dateOfSource ? (['date'] as const) : []), ...factsOfDocument(event, named)];
      },
    };
  }

  get updated(): CalendarDate {
    this.context.reads.add(`updated/events/${this.id}`);
    return rowOf(this.context.digest.updated, `events/${this.id}`);
  }

  get isDisputed(): boolean {
    this.context.reads.add(`disputed/${this.id}`);
    return rowOf(this.context.digest.disputed, this.id);
  }

  get isRetracted() {
    return this.front.status === 'retracted';
  }

  get isRecent(): boolean {
    this.context.reads.add(`recent/${this.id}`);
    return Object.hasOwn(this.context.digest.recent, this.id);
  }

  get earlier() {
    return this.#neighbour('earlier');
  }

  get later() {
    return this.#neighbour('later');
  }

  get earlierInTrack() {
    return this.#neighbour('earlierInTrack');
  }

  get laterInTrack() {
    return this.#neighbour('laterInTrack');
  }

  neighboursOf({ permalink: { path } }: Agent | Place): Pick<Event, 'earlier' | 'later'> {
    const { reads, digest, event } = this.context;
    reads.add(`neighboursByPage/${this.id}`);
    const { earlier, later } = digest.neighboursByPage[this.id]?.[path] ?? {};
    return {
      ...(earlier !== undefined && { earlier: event(earlier) }),
      ...(later !== undefined && { later: event(later) }),
    };
  }

  #neighbour(which: keyof Neighbours): Event | undefined {
    this.context.reads.add(`neighbours/${this.id}`);
    const id = rowOf(this.context.digest.neighbours, this.id)[which];
    return id === undefined ? undefined : this.context.event(id);
  }
}

/** Looked up anew each time, so that each page reports whether it read of a person or of an organization. */
class LinkedParticipant implements Participant {
  readonly #entry: ParticipantEntry;
  readonly #day: CalendarDate;
  readonly #context: Context;

  constructor(entry: ParticipantEntry, day: CalendarDate, context: Context) {
    this.#entry = entry;
    this.#day = day;
    this.#context = context;
  }

  get agent(): Agent {
    return this.#context.agent(this.#entry.id);
  }

  get roles(): readonly Role[] {
    const { as } = this.#entry;
    return as === undefined ? rolesOf(this.agent, this.#day) : [{ title: as }];
  }
}
