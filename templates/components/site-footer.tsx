import { Day } from './dates.tsx';
import { useSite } from './site.tsx';
import { Subscribe } from './subscribe.tsx';

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
      <Subscribe />
      {/* The script that can keep the choice is the one that shows it. */}
      <p class="theme" hidden>
        <label>
          {words.theme}{' '}
          <select autocomplete="off">
            <option value="">{words.themeAuto}</option>
            <option value="light">{words.themeLight}</option>
            <option value="dark">{words.themeDark}</option>
          </select>
        </label>
      </p>
    </footer>
  );
}
