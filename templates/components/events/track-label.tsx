import type { Track } from '../../../src/digest/model.ts';

/** The name of a track, with the mark of its colour before it. */
export function TrackLabel({ track }: { track: Track }) {
  return (
    <a class="track-label" data-color={track.color} href={track.permalink.href}>
      {track.title}
    </a>
  );
}
