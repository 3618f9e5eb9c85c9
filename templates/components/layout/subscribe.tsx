import type { Track } from '../../../src/digest/model.ts';
import { outputFilesOf } from '../../../src/outputs/index.ts';
import { Offers } from './offers.tsx';
import { useSite } from './site.tsx';

/** The ways to hear of what is new in the digest, or in one of its tracks. */
export function Subscribe({ track }: { track?: Track }) {
  const { digest, messages } = useSite();
  const files = outputFilesOf(digest, track && { per: 'tracks', item: track });
  return (
    <p class="subscribe note">
      {track ? messages.followTrack : messages.followDigest}: <Offers to="follow" of={files} />
    </p>
  );
}
