/// <reference lib="dom" />

/*
 * Hands a page to the system, which knows whom to send it to, and puts the code that embeds it into the clipboard.
 * What the browser cannot do is not offered.
 */
const share = document.querySelector<HTMLElement>('.share');
const shareButton = share?.querySelector('button');
const copy = document.querySelector<HTMLElement>('.copy');
const code = document.querySelector<HTMLTextAreaElement>('.elsewhere textarea');
const status = copy?.querySelector<HTMLElement>('[role="status"]');

if (share && shareButton && 'share' in navigator) {
  share.hidden = false;
  shareButton.addEventListener('click', () => {
    const { url = '', title = '' } = shareButton.dataset;
    // The reader may close what the system has opened.
    navigator.share({ url, title }).catch(() => undefined);
  });
}

if (copy && code && status && 'clipboard' in navigator) {
  copy.hidden = false;
  copy.querySelector('button')?.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.value);
      status.textContent = status.dataset.done ?? '';
    } catch {
      // Forbidden: then the reader copies it by hand.
      code.select();
    }
  });
}

export {};
