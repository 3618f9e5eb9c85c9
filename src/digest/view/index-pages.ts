import type { Event, Person, Place, Post, Topic, Track } from '../model.ts';
import type { Html } from '../prose/html.ts';
import type { Context } from './context.ts';
import { LinkedRecord } from './linked-record.ts';

/** What gathers events: a text of its own, and the events that name it. */
abstract class LinkedIndex<
  K extends 'tracks' | 'people' | 'places' | 'topics',
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
    const { people } = this.front;
    this.#people ??= people.map(this.context.person);
    return this.#people;
  }
}

/** A person of the view. */
export class LinkedPerson extends LinkedIndex<'people'> implements Person {
  #tracks?: readonly Track[];
  #posts?: readonly Post[];

  constructor(id: string, context: Context) {
    super('people', id, context);
  }

  get name() {
    return this.front.name;
  }

  get sortName() {
    return this.front.sortName;
  }

  get roles() {
    return this.front.roles;
  }

  get tracks() {
    const { tracks } = this.backlinks;
    this.#tracks ??= tracks.map(this.context.track);
    return this.#tracks;
  }

  get posts() {
    const { posts } = this.backlinks;
    this.#posts ??= posts.map(this.context.post);
    return this.#posts;
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
