/// <reference lib="dom" />

import { offerCopy } from './copying/offer-copy.ts';

/*
 * Hands a page to the system, which knows whom to send it to, and puts the code that embeds it into the clipboard.
 * What the browser cannot do is not offered.
 */
const share = document.querySelector<HTMLElement>('.share');
const shareButton = share?.querySelector('button');
const copy = document.querySelector<HTMLElement>('.copy');
const code = document.querySelector<HTMLTextAreaElement>('.elsewhere textarea');

if (share && shareButton && 'share' in navigator) {
  share.hidden = false;
  shareButton.addEventListener('click', () => {
    const { url = '', title = '' } = shareButton.dataset;
    // The reader may close what the system has opened.
    navigator.share({ url, title }).catch(() => undefined);
  });
}

if (copy && code && 'clipboard' in navigator) {
  offerCopy({
    box: copy,
    hidden: copy,
    write: () => navigator.clipboard.writeText(code.value),
    select: () => code.select(),
  });
}
