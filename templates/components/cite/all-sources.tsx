import { outputFilesOf } from '../../../src/outputs/output-files.ts';
import { Offers } from '../layout/offers.tsx';
import { useSite } from '../layout/site.tsx';

/** The files from which a reference manager takes all sources of the site. */
export function AllSources() {
  const { digest, messages } = useSite();
  return (
    <p class="note">
      {messages.allSources} · <Offers to="cite" of={outputFilesOf(digest)} />
    </p>
  );
}
