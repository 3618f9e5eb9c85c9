/**
 * A way to quote a post: the language of the story, its text, and of each post who wrote it, where, and its words.
 */
export type QuotedWay = readonly [
  way: string,
  language: string,
  text: string,
  ...posts: readonly (readonly [author: string | null, platform: string | null, words: string])[],
];
