/**
 * The kinds of record. Each is a folder of `content/`, and each record in it one Markdown file whose
 * name is the id; the exception is `digest`, which is the one file `content/digest.md`.
 */
export const kinds = [
  'digest',
  'articles',
  'posts',
  'events',
  'tracks',
  'people',
  'places',
  'topics',
] as const;

export type Kind = (typeof kinds)[number];

/** Tells whether a text is the name of a record kind. */
export function isKind(text: string): text is Kind {
  return (kinds as readonly string[]).includes(text);
}
