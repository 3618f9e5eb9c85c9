/** How a language says days. Regular expressions, to be read without regard to case. */
export interface DayWords {
  /** From January on, each with its short forms. */
  readonly months: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** Whether the names of days and months have a capital. */
  readonly capital: boolean;
  /** Between the number of a day and its month: "5 de octubre". */
  readonly of: string;
  /** Behind the number of a day: "16. Oktober", "1er juin". */
  readonly ordinal: string;
  /** Between the two days of a span. */
  readonly and: string;
  /** Before a month alone, which might be another word; an empty group matches always. */
  readonly beforeMonth: string;
  /** Before a year alone. */
  readonly beforeYear: string;
  /** Days by what they are called on the day itself: how many days off. */
  readonly near: readonly (readonly [string, number])[];
  /** Years, months and weeks off: "last year". */
  readonly off: readonly (readonly [string, 'year' | 'month' | 'week', number])[];
  readonly weekend: string;
  /** "the 1990s", with the digits as the first group. */
  readonly decade: string;
}
