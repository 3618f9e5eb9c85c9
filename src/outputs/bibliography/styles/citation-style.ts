import type { CalendarDate } from '../../../content/dates/dates.ts';
import type { Messages } from '../../../messages/index.ts';

/** A page of the site, as a reference names it. */
export interface CitedPage {
  /** Who answers for it: a person or a desk, whose name is whole as printed. */
  author: string;
  title: string;
  site: string;
  /** Since when it has been as it is. */
  day: CalendarDate;
  url: string;
}

/** A reference in pieces: words, words in italics, an address. Names that run the other way are in isolates. */
export type CitedText = readonly (string | { italic: string } | { address: string })[];

/**
 * How references are written. Their order, italics and full stops are the style's in every language; the quotation
 * marks and the day are those of the language, as citation processors have it, and so is the comma.
 */
export interface CitationStyle {
  /** With its edition. */
  name: string;
  cite(page: CitedPage, messages: Messages): CitedText;
}
