/** Where reads of tables are reported, so that it is known what a page was made of. */
export interface Reads {
  /** @param row Table and key of a row: `citations/x`. */
  add(row: string): void;
}
