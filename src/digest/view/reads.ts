/** Where reads of tables are reported, so that it is known what a page was made of. */
export interface Reads {
  /** @param row Table and key of a row: `citations/x`. */
  add(row: string): void;
}

/** The fields of an object of the view: how each is read, under the row that it is read from. */
export type Fields = Readonly<Record<string, Readonly<Record<string, () => unknown>>>>;

/**
 * Makes an object whose fields are read from the tables when they are asked for. Each read is reported.
 *
 * @example linkedObject<Topic>({ 'records/topics/x': { name: () => record.front.name } }, reads)
 */
export function linkedObject<T extends object>(fields: Fields, reads: Reads): T {
  const descriptors: PropertyDescriptorMap = {};
  for (const [row, its] of Object.entries(fields)) {
    for (const [name, read] of Object.entries(its)) {
      descriptors[name] = {
        enumerable: true,
        get: () => {
          reads.add(row);
          return read();
        },
      };
    }
  }
  return Object.freeze(Object.defineProperties({}, descriptors)) as T;
}

/**
 * Calls a function once, when its value is first asked for. The function may read tables, but no field of
 * another linked thing: that read would be reported the first time alone.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
