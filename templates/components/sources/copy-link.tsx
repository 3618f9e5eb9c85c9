import { useSite } from '../layout/site.tsx';

/** For the script of the page: what copies a link to words of a source, and says so aloud. */
export function CopyLink() {
  const { messages } = useSite();
  return (
    <template class="copy-link">
      <p class="copying">
        <button type="button">{messages.copyLink}</button>{' '}
        <output data-copied={messages.linkCopied} />
      </p>
    </template>
  );
}
