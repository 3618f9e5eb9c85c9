import { Day } from './dates.tsx';
import { useSite } from './site.tsx';

/** Who answers for the digest, how fresh it is, and whose the copies are. */
export function SiteFooter() {
  const { digest, words } = useSite();
  return (
    <footer class="site-footer">
      {digest.updated !== '' && (
        <p>
          {words.updated} <Day date={digest.updated} style="short" />
        </p>
      )}
      {digest.editor !== undefined && <p>{words.editor(digest.editor)}</p>}
      <p>{words.copyrightNote}</p>
    </footer>
  );
}
