import { isCopyKey, isSourceKey } from '../../content/kinds/source-kinds.ts';
import type { RecordKey } from '../../content/records.ts';
import type { CorrectedRecord, Digest } from '../model.ts';
import { embedPath, isEmbedded } from '../references/embed-path.ts';
import { type Permalinks, recordPath } from '../references/permalinks.ts';
import type { ListedKind, Lists } from '../tables/list-rows.ts';
import type { Context } from './context.ts';
import { letterPage, monthOf, monthPage, redirect, sourcePeriod, yearPage } from './parts.ts';
import { picturesOf } from './pictures.ts';

/** The whole digest of the view. */
export class LinkedDigest implements Digest {
  readonly permalinks: Permalinks;
  readonly #context: Context;
  /** Lists that were asked for. */
  readonly #made = new Map<keyof Lists, readonly unknown[]>();

  constructor(context: Context) {
    this.#context = context;
    this.permalinks = context.permalinks;
  }

  get title() {
    return this.#site.title;
  }

  get description() {
    return this.#site.description;
  }

  get language() {
    return this.#site.language;
  }

  get timeZone() {
    return this.#site.timeZone;
  }

  get order() {
    return this.#site.order;
  }

  get editor() {
    return this.#site.editor;
  }

  get kinds() {
    return this.#site.kinds ?? {};
  }

  get about() {
    this.#context.reads.add('prose/digest/digest');
    return this.#context.prose('digest/digest');
  }

  get pictures() {
    return picturesOf('digest/digest', this.#context);
  }

  get kindsUsed() {
    return this.#list('kindsUsed');
  }

  get sourceDays() {
    return this.#list('sourceDays');
  }

  get languages() {
    return this.#list('languages');
  }

  get updated() {
    return this.#list('updated');
  }

  get reachesTo() {
    return this.#list('reachesTo');
  }

  get events() {
    return this.#linked('events', this.#context.event);
  }

  get articles() {
    return this.#linked('articles', this.#context.article);
  }

  get documents() {
    return this.#linked('documents', this.#context.document);
  }

  get posts() {
    return this.#linked('posts', this.#context.post);
  }

  get tracks() {
    return this.#linked('tracks', this.#context.track);
  }

  get people() {
    return this.#linked('people', this.#context.person);
  }

  get organizations() {
    return this.#linked('organizations', this.#context.organization);
  }

  get places() {
    return this.#linked('places', this.#context.place);
  }

  get topics() {
    return this.#linked('topics', this.#context.topic);
  }

  get opening() {
    return this.#once('opening', (rows) => rows.map((row) => monthOf(row, this.#context)));
  }

  get ending() {
    return this.#once('ending', (rows) => rows.map((row) => monthOf(row, this.#context)));
  }

  get years() {
    return this.#once('years', (rows) => rows.map((row) => yearPage(row, this.#context)));
  }

  get months() {
    return this.#once('months', (rows) => rows.map((row) => monthPage(row, this.#context)));
  }

  get sourcePeriods() {
    return this.#once('sourcePeriods', (rows) =>
      rows.map((row) => sourcePeriod(row, this.#context)),
    );
  }

  get letters() {
    return this.#once('letters', (rows) => rows.map((row) => letterPage(row, this.#context)));
  }

  get corrections() {
    return this.#once('corrections', (rows) =>
      rows.map(
        ({ date, note, record }): CorrectedRecord => ({
          date,
          note,
          record: this.#corrected(record),
        }),
      ),
    );
  }

  get redirects() {
    return this.#once('redirects', (rows) =>
      rows.flatMap(({ kind, from, to }) => {
        const [old, now] = [recordPath(kind, from), recordPath(kind, to)];
        return [
          redirect(old, now, this.#context),
          ...(isEmbedded(kind) ? [redirect(embedPath(old), embedPath(now), this.#context)] : []),
        ];
      }),
    );
  }

  get #site() {
    this.#context.reads.add('site');
    return this.#context.digest.site.front;
  }

  #list<Name extends keyof Lists>(name: Name): Lists[Name] {
    this.#context.reads.add(`lists/${name}`);
    return this.#context.digest.lists[name];
  }

  #linked<T>(name: ListedKind, link: (id: string) => T): readonly T[] {
    return this.#once(name, (ids) => ids.map(link));
  }

  #once<Name extends keyof Lists, T>(
    name: Name,
    make: (rows: Lists[Name]) => readonly T[],
  ): readonly T[] {
    const rows = this.#list(name);
    const list = this.#made.get(name) ?? make(rows);
    this.#made.set(name, list);
    return list as readonly T[];
  }

  #corrected(key: RecordKey): CorrectedRecord['record'] {
    if (isSourceKey(key) && isCopyKey(key)) return this.#context.copy(key);
    return this.#context.event(key.slice('events/'.length));
  }
}
