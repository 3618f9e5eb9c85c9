import type { Problem } from '../../../../problem.ts';

/** What an editor sent of a record that could not be done, and why. */
export interface Outcome {
  /** Of the record's file; empty where it is of several. */
  readonly path: string;
  readonly message: string;
  /** The errors because of which it could not; the warnings, where it can with a second press. */
  readonly problems: readonly Problem[];
  /** Values that were typed anew, by their path with `/`. */
  readonly given: ReadonlyMap<string, string>;
  /** Whether the file is another than the one that the editor saw. */
  readonly isChanged: boolean;
  /** What the second press sends, by which the editor publishes with these warnings. */
  readonly confirmation?: string | undefined;
}
