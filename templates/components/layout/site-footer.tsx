import { Day } from '../text/dates.tsx';
import { useSite } from './site.tsx';
import { Subscribe } from './subscribe.tsx';

/** Who answers for the digest, how fresh it is, and whose the copies are. */
export function SiteFooter() {
  const { digest, messages } = useSite();
  return (
    <footer class="site-footer">
      {digest.updated !== '' && (
        <p>
          {messages.updated} <Day date={digest.updated} style="short" />
        </p>
      )}
      {digest.editor !== undefined && <p>{messages.editor(digest.editor)}</p>}
      <p>{messages.copyrightNote}</p>
      <Subscribe />
      {/* The script that can keep the choice is the one that shows it. */}
      <p class="theme" hidden>
        <label>
          {messages.theme}{' '}
          <select autocomplete="off">
            <option value="">{messages.themeAuto}</option>
            <option value="light">{messages.themeLight}</option>
            <option value="dark">{messages.themeDark}</option>
          </select>
        </label>
      </p>
    </footer>
  );
}
