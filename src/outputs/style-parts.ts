/**
 * The parts of the stylesheet that only some pages need, in the order of the cascade, each with its file below
 * `templates/styles/parts/`. An entry of a page family names those that its pages need.
 */
export const styleParts = {
  tracks: 'events/tracks.css',
  'track-label': 'events/track-label.css',
  marks: 'sources/marks.css',
  chart: 'figures/chart.css',
  map: 'figures/map.css',
  timeline: 'events/timeline.css',
  participants: 'events/participants.css',
  'quoted-post': 'sources/quoted-post.css',
  event: 'events/event.css',
  facts: 'events/facts.css',
  endnotes: 'events/endnotes.css',
  sources: 'sources/sources.css',
  'event-list': 'events/event-list.css',
  index: 'lists/index.css',
  lists: 'lists/lists.css',
  network: 'figures/network.css',
  search: 'lists/search.css',
  forms: 'lists/forms.css',
  visits: 'lists/visits.css',
  popover: 'sources/popover.css',
  elsewhere: 'elsewhere/elsewhere.css',
  embed: 'elsewhere/embed.css',
} as const;

/** See {@link styleParts}. */
export type StylePart = keyof typeof styleParts;
