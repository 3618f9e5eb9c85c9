import type { Sureness } from '../story/found.ts';
import type { Gender, PrintedOffice, Stretch } from './person.ts';

/** Words that may be somebody's name, and what stands beside them. */
export interface Named extends Stretch {
  readonly name: string;
  readonly offices: readonly PrintedOffice[];
  readonly gender?: Gender;
  /** What tells that it is a person; none where nothing does but the capitals. */
  readonly sure?: Sureness;
  /** Whether its words could be the whole name of somebody. */
  readonly isWhole?: boolean;
  /** Where it stands as what is nobody does: behind "the ferry", or as a place, behind "in" or in a dateline. */
  readonly thing?: 'called' | 'placed';
  /** Whether a title of several stands before it, or before the names that it is joined to: "MM. Roe et Brandt". */
  readonly isOfSeveral?: boolean;
  /** Whether it is one word beside a verb of saying, as the family name of somebody who was named before is. */
  readonly speaks?: boolean;
}

/** An office without a name beside it: "the prime minister". */
export interface UnnamedOffice extends Stretch {
  /** Key of its noun. */
  readonly noun: string;
  /** Keys of what says of which kind it is. */
  readonly kinds: readonly string[];
}

/** What a paragraph says of people. */
export interface ReadParagraph {
  readonly named: readonly Named[];
  readonly offices: readonly UnnamedOffice[];
}
