import type { Event, Track } from '../../digest/model.ts';

/** Where the pictures are, from the root of the site. */
export const cardPaths = {
  home: '/cards/home.png',
  track: ({ id }: Track) => `/cards/tracks/${id}.png`,
  event: ({ id }: Event) => `/cards/events/${id}.png`,
};
