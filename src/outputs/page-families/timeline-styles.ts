import type { StylePart } from '../style-parts.ts';

/** Of every page that shows entries of the timeline. */
export const timelineStyles: readonly StylePart[] = [
  'tracks',
  'track-label',
  'timeline',
  'participants',
  'quoted-post',
  'index',
];
