import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../content/records.ts';
import type { Point } from '../../problem.ts';
import type { Range } from '../quotation/source-text.ts';
import type { NamedThing, Registry } from './registry.ts';

/** What an event says in one place, and the passages that are to bear it out. */
export interface Claim {
  /**
   * `summary`: words up to a footnote, back to the footnote before or to the start of the paragraph.
   * `end`: words behind the last footnote of their paragraph; nothing bears them out.
   * `note`: the editor's own context, which may have footnotes. `title`: the headline.
   */
  readonly kind: 'summary' | 'end' | 'note' | 'title';
  /** Plain words, without the numbers of footnotes; every run of white space is one space. */
  readonly text: string;
  /** The whole paragraph in the same form, which may say before who "he" is. */
  readonly paragraph: string;
  /** Those of its footnotes, in order; of a title, all of the event. */
  readonly passages: readonly CitedPassage[];
  /** The place in the file of an offset in `text`. */
  placeOf(offset: number): Point;
}

/** The words of a footnote in their source, and what stands around them. */
export interface CitedPassage {
  /** As the summary writes it: `1` of `[^1]`. */
  readonly footnote: string;
  /** What the editor calls the source. */
  readonly label: string;
  /** Where the quotation starts in the event's file. */
  readonly place: Point;
  /** The words as the editor quoted them, and in the language of the digest. */
  readonly quotation: string;
  readonly translation?: string;
  /** The words as the source has them; parts are joined by ` … `. */
  readonly words: string;
  /** The sentences of the source that have them, whole. */
  readonly sentence: string;
  /** The paragraphs of the source that have them, whole. */
  readonly paragraph: string;
  readonly source: ParsedRecord<SourceKind>;
  /** BCP 47; undefined where it is not known. */
  readonly language?: string;
  /** The whole text of the source, its paragraphs parted by blank lines. */
  readonly text: string;
  /** From the first to the last of the words in it. */
  readonly range: Range;
}

/** An event, taken apart for those who compare what it says with its passages. */
export interface EventClaims {
  readonly event: ParsedRecord<'events'>;
  readonly title: Claim;
  /** Those of the summary, in order. */
  readonly claims: readonly Claim[];
  /** Of all footnotes, in the order of their numbers. */
  readonly passages: readonly CitedPassage[];
  /** Those that the front matter lists, whether or not a footnote cites them. */
  readonly posts: readonly ParsedRecord<'posts'>[];
  readonly participants: readonly NamedThing[];
  readonly place: NamedThing | undefined;
  readonly registry: Registry;
  /** Of the digest (BCP 47). */
  readonly language: string;
}

/** What came of a check. */
export interface Outcome {
  readonly alarms: readonly Alarm[];
  /** What was found in the passages as well, for the reader who asks what was checked. */
  readonly compared: readonly Compared[];
}

/** What no passage bears out. */
export interface Alarm {
  readonly place: Point;
  /** The words of the claim or the value of the key that the alarm is about. */
  readonly claim: string;
  /** What was found, what was expected, and what to do. */
  readonly reason: string;
}

/** Something of a claim that its passages have. */
export interface Compared {
  readonly what: 'figure' | 'day' | 'name';
  readonly words: string;
  /** The footnote whose passage has it. */
  readonly footnote: string;
}
