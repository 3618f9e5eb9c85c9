/// <reference lib="dom" />

/*
 * Runs in every page of the preview: shows the problems of the content over the page, and loads the page
 * anew when the site has changed.
 */
import type { PageState } from '../live-pages.ts';
import { addresses } from '../own-addresses.ts';

const version = document.currentScript?.dataset.version;
/** The list that was closed stays closed, on all pages, until something else is wrong. */
const closedKey = 'dateline-closed';

const host = document.createElement('div');
host.lang = 'en';
host.dir = 'ltr';
const shadow = host.attachShadow({ mode: 'open' });
shadow.innerHTML = `
  <dialog class="problems" aria-labelledby="heading">
    <div class="head">
      <h1 id="heading"></h1>
      <button type="button" class="close">Close</button>
    </div>
    <p class="stale">Behind this is the site as it was before. It changes when the errors are mended.</p>
    <div class="list"></div>
  </dialog>
  <button type="button" class="opener"></button>`;

/** A part of the overlay, all of which are there. */
function part<Part extends HTMLElement>(selector: string): Part {
  const found = shadow.querySelector<Part>(selector);
  if (!found) throw new Error(`found no ${selector} in the overlay`);
  return found;
}

const dialog = part<HTMLDialogElement>('dialog');
const [heading, stale, list] = [part('h1'), part('.stale'), part('.list')];
const [opener, close] = [part('.opener'), part('.close')];

opener.addEventListener('click', () => dialog.showModal());
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => sessionStorage.setItem(closedKey, list.innerHTML));

function show(state: PageState): void {
  if (state.heading === '') {
    host.remove();
    return;
  }
  // To append it again would close the dialog to the keyboard: it would leave the top layer, and stay open.
  if (!host.isConnected) document.body.append(host);
  heading.textContent = state.heading;
  opener.textContent = state.heading;
  opener.classList.toggle('failed', state.failed);
  stale.hidden = !state.failed;
  list.innerHTML = state.html;
  const wasClosed = sessionStorage.getItem(closedKey) === list.innerHTML;
  if (state.failed && !wasClosed && !dialog.open) dialog.showModal();
}

let source: EventSource | undefined;

/** A page that nobody sees holds no connection: a browser opens only six to one server. */
function follow(): void {
  source?.close();
  if (document.visibilityState === 'hidden') return;
  source = new EventSource(addresses.changes);
  source.addEventListener('message', ({ data }) => {
    const state: PageState = JSON.parse(data);
    if (state.version === version) show(state);
    else location.reload();
  });
}

const styles = new CSSStyleSheet();
shadow.adoptedStyleSheets = [styles];
fetch(addresses.styles)
  .then((response) => response.text())
  .then((css) => styles.replace(css))
  .finally(() => {
    document.addEventListener('visibilitychange', follow);
    addEventListener('pagehide', () => source?.close());
    addEventListener('pageshow', ({ persisted }) => persisted && follow());
    follow();
  });
