import type { Event, Organization, Person, Place, Topic, Track } from '../model.ts';
import type { Html } from '../prose/html.ts';
import type { AgentKind } from '../tables/agents.ts';
import type { Context } from './context.ts';
import { LinkedRecord } from './linked-record.ts';

/** What gathers events: a text of its own, and the events that name it. */
export abstract class LinkedIndex<
  K extends 'tracks' | AgentKind | 'places' | 'topics',
> extends LinkedRecord<K> {
  #events?: readonly Event[];

  get html(): Html {
    return this.prose;
  }

  get events() {
    const { events } = this.backlinks;
    this.#events ??= events.map(this.context.event);
    return this.#events;
  }
}

/** A track of the view. */
export class LinkedTrack extends LinkedIndex<'tracks'> implements Track {
  #people?: readonly Person[];
  #organizations?: readonly Organization[];

  constructor(id: string, context: Context) {
    super('tracks', id, context);
  }

  get title() {
    return this.front.title;
  }

  get level() {
    return this.front.level;
  }

  get color() {
    return this.front.color;
  }

  get people() {
    const { people = [] } = this.front;
    this.#people ??= people.map(this.context.person);
    return this.#people;
  }

  get organizations() {
    const { organizations = [] } = this.front;
    this.#organizations ??= organizations.map(this.context.organization);
    return this.#organizations;
  }
}

/** A place of the view. */
export class LinkedPlace extends LinkedIndex<'places'> implements Place {
  constructor(id: string, context: Context) {
    super('places', id, context);
  }

  get name() {
    return this.front.name;
  }

  get country() {
    return this.front.country;
  }

  get aliases() {
    return this.front.aliases ?? [];
  }

  get lat() {
    return this.front.lat;
  }

  get lon() {
    return this.front.lon;
  }

  get timeZone() {
    return this.front.timeZone;
  }
}

/** A topic of the view. */
export class LinkedTopic extends LinkedIndex<'topics'> implements Topic {
  constructor(id: string, context: Context) {
    super('topics', id, context);
  }

  get name() {
    return this.front.name;
  }
}
