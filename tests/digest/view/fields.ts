/** Every field of every thing of a view, what is in it, and the rows that it is read from. */
import type { Digest } from '../../../src/digest/model.ts';

/** A field, and what reading it comes to. */
export interface Field {
  /** JSON, in which another thing is its name. */
  readonly value: string;
  /** In alphabetical order. */
  readonly rows: readonly string[];
}

/** Rows as they are read; see {@link readFields}. */
export interface RowLog {
  rows: Set<string>;
  add(row: string): void;
}

export function createLog(): RowLog {
  return {
    rows: new Set(),
    add(row) {
      this.rows.add(row);
    },
  };
}

/** What is no field of a thing, but how it is made. */
const inner = new Set(['constructor', 'context', 'key', 'permalinks']);

/**
 * Reads all of a view, thing after thing.
 *
 * @param log What the view reports its reads to.
 * @returns the fields, each under the name of its thing: `/events/x/ title`.
 * @throws Error when there are two things of one name, or a field is read from other rows the second time.
 */
export function readFields(digest: Digest, log: RowLog): Map<string, Field> {
  const fields = new Map<string, Field>();
  const named = new Map<string, object>();
  const queue: object[] = [];
  const nameOf = (thing: object): string => {
    const name = thing === digest ? '/' : quietly(log, () => ownName(thing));
    const known = named.get(name);
    if (known && known !== thing) throw new Error(`found two things of the name ${name}`);
    if (!known) queue.push(thing);
    named.set(name, thing);
    return name;
  };
  const show = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(show);
    if (isThing(value) && !('roles' in value && 'agent' in value)) return `→ ${nameOf(value)}`;
    return Object.fromEntries(namesIn(value).map((name) => [name, show(fieldOf(value, name))]));
  };
  nameOf(digest);
  for (let thing = queue.shift(); thing; thing = queue.shift()) {
    for (const field of namesIn(thing)) {
      const read = () => {
        log.rows = new Set();
        const value = JSON.stringify(show(fieldOf(thing, field))) ?? 'undefined';
        return { value, rows: [...log.rows].sort() };
      };
      const name = `${nameOf(thing)} ${field}`;
      const [first, second] = [read(), read()];
      if (JSON.stringify(first) !== JSON.stringify(second)) {
        throw new Error(
          `found ${name} read from ${first.rows}, and the second time ${second.rows}`,
        );
      }
      fields.set(name, first);
    }
  }
  return fields;
}

/** What has a class of its own. */
function isThing(value: object): boolean {
  return Object.getPrototypeOf(value) !== Object.prototype;
}

function fieldOf(thing: object, field: string): unknown {
  return Reflect.get(thing, field);
}

/** Its own fields, and those of its classes. */
function namesIn(thing: object): string[] {
  const prototype: object | null = Object.getPrototypeOf(thing);
  const inherited = prototype && prototype !== Object.prototype ? namesIn(prototype) : [];
  const own = Object.getOwnPropertyNames(thing).filter((name) => !inner.has(name));
  return [...new Set([...own, ...inherited])];
}

function ownName(thing: object): string {
  if ('permalink' in thing) return pathOf(thing);
  const parts = thing as { id: string; event?: object; source: object };
  return `${pathOf(parts.event ?? parts.source)}#${parts.id}`;
}

function pathOf(thing: object): string {
  const { permalink } = thing as { permalink: { path: string } };
  return permalink.path;
}

/** Does something without a word in the log. */
function quietly<T>(log: RowLog, action: () => T): T {
  const { rows } = log;
  log.rows = new Set();
  const value = action();
  log.rows = rows;
  return value;
}
