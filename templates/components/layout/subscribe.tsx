import type { Track } from '../../../src/digest/model.ts';
import { subscriptions } from '../../../src/outputs/feeds/subscriptions.ts';
import { useSite } from './site.tsx';

/** The ways to hear of what is new in the digest, or in one of its tracks. */
export function Subscribe({ track }: { track?: Track }) {
  const { digest, messages } = useSite();
  const { atom, jsonFeed, calendar } = subscriptions(digest, track);
  return (
    <p class="subscribe note">
      {track ? messages.followTrack : messages.followDigest}: <a href={atom.href}>Atom</a> ·{' '}
      <a href={jsonFeed.href}>JSON Feed</a> · <a href={calendar.href}>{messages.calendar}</a>
    </p>
  );
}
