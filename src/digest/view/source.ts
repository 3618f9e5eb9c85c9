import type { CalendarDate } from '../../content/dates/dates.ts';
import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import type { Event, Passage, Withdrawal } from '../model.ts';
import type { Html } from '../prose/html.ts';
import { rowOf } from '../tables/digest.ts';
import { LinkedRecord } from './linked-record.ts';

/** What all sources share. */
export abstract class LinkedSource<K extends SourceKind> extends LinkedRecord<K> {
  #events?: readonly Event[];
  #passages?: readonly Passage[];

  get url() {
    return this.front.url;
  }

  get archive() {
    return this.front.archive;
  }

  get retrieved() {
    return this.front.retrieved;
  }

  get seal() {
    return this.front.seal;
  }

  get html(): Html {
    return this.prose;
  }

  get withdrawn(): Withdrawal | undefined {
    const { withdrawn } = this.front;
    return withdrawn && { date: withdrawn.date, note: withdrawn.note };
  }

  get passages(): readonly Passage[] {
    this.context.reads.add(`passages/${this.key}`);
    this.#passages ??= this.context.passages(this.key).filter(({ text }) => text !== '');
    return this.#passages;
  }

  get events() {
    const { events } = this.backlinks;
    this.#events ??= events.map(this.context.event);
    return this.#events;
  }

  get updated(): CalendarDate {
    this.context.reads.add(`updated/${this.key}`);
    return rowOf(this.context.digest.updated, this.key);
  }
}
