/**
 * The parts of the stylesheet that only some pages need, in the order of the cascade: what each page family
 * names in its entry. Each is a file of that name.
 */
export const styleParts = [
  'tracks',
  'track-label',
  'marks',
  'chart',
  'map',
  'timeline',
  'participants',
  'quoted-post',
  'event',
  'facts',
  'sources',
  'event-list',
  'index',
  'lists',
  'network',
  'search',
  'forms',
  'visits',
  'popover',
  'elsewhere',
  'embed',
] as const;

export type StylePart = (typeof styleParts)[number];
