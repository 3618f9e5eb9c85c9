/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { addresses } from '../../pages/own-addresses.ts';
import { showPage } from './records.ts';
import { formsSent } from './saving.ts';

/** Shows what changes on the disk, by whomever, as it happens; a page that nobody sees holds no connection. */
export function followChanges(): void {
  let source: EventSource | undefined;
  let state = '';
  const follow = () => {
    source?.close();
    if (document.visibilityState === 'hidden') return;
    source = new EventSource(addresses.changes);
    source.addEventListener('message', async ({ data }) => {
      if (data === state) return;
      const isFirst = state === '';
      state = data;
      if (isFirst) return;
      const before = formsSent();
      const response = await fetch(location.href).catch(() => undefined);
      const page = response?.ok ? await response.text() : undefined;
      // The answer to a form that was sent meanwhile shows the same, and what came of it.
      if (page !== undefined && before === formsSent()) showKeepingRefusal(page);
    });
  };
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', ({ persisted }) => persisted && follow());
  follow();
}

/** Why nothing was done stays to be read until something else is asked for. */
function showKeepingRefusal(html: string): void {
  const refusal = document.querySelector('.top .refused');
  const page = new DOMParser().parseFromString(html, 'text/html');
  // A change may be told of late, behind a decision that was made of what it brought.
  if (document.querySelector('.refused') && hashesIn(page) === hashesIn(document)) return;
  showPage(html);
  if (refusal && !refusal.isConnected) document.querySelector('.top')?.append(refusal);
}

/** What tells the drafts of a page from others. */
function hashesIn(page: Document): string {
  return [...page.querySelectorAll<HTMLElement>('.record')]
    .map(({ dataset }) => dataset.hash)
    .join();
}
