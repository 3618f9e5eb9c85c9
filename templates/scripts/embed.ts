/// <reference lib="dom" />

/*
 * A page within a page of another site has the colours that its address asks for, `?theme=light` or `dark`, and
 * tells the page around it how high it is. Nobody is told anything else, so it does not matter who listens.
 */
const root = document.documentElement;
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

/**
 * WordPress adds a secret to the address of a frame. It takes messages of a form of its own, with the secret in
 * them, and follows links for the frame, which it does not let do so.
 *
 * @see https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */
const secret = /[#&?]secret=([a-z\d]{10})$/i.exec(location.hash)?.[1];

function tell(message: object): void {
  parent.postMessage(message, '*');
}

function tellHeight(): void {
  // A frame that is out of sight may not have been laid out yet.
  if (innerWidth === 0) return;
  const height = Math.ceil(root.getBoundingClientRect().height);
  tell({ type: 'dateline:height', height });
  if (secret) tell({ message: 'height', value: height, secret });
}

function followByWordPress(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  tell({ message: 'link', value: link.href, secret });
}

if (parent !== window) {
  // The observer waits until the frame is in sight.
  addEventListener('load', tellHeight);
  new ResizeObserver(tellHeight).observe(root);
  if (secret) addEventListener('click', followByWordPress);
}

export {};
