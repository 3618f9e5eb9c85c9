/**
 * A way to tell of something, of which the story is of Thursday, 2 May 2030: its paragraphs, and the events in it as
 * `eventsOf` writes them.
 */
export type Telling = readonly [way: string, text: string, ...events: readonly string[]];
