import { outputFilesOf } from '../../../src/outputs/output-files.ts';
import type { Item } from '../../../src/outputs/per.ts';
import { Offers } from './offers.tsx';
import { useSite } from './site.tsx';

interface SubscribeProps {
  /** The part of the digest that is followed; the whole where there is none. */
  of?: { [P in 'tracks' | 'topics' | 'people']: { per: P; item: Item<P> } }[
    | 'tracks'
    | 'topics'
    | 'people'];
}

/** The ways to hear of what is new in the digest, or in a part of it. */
export function Subscribe({ of }: SubscribeProps) {
  const { digest, messages } = useSite();
  return (
    <p class="subscribe note">
      {messages.follow[of?.per ?? 'digest'] + messages.colon}{' '}
      <Offers to="follow" of={outputFilesOf(digest, of)} />
    </p>
  );
}
