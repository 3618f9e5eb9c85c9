/// <reference lib="dom" />

import { offerCopy } from './offer-copy.ts';

/*
 * Puts a reference into the clipboard, with its italics for programs that know them. What the browser cannot do is
 * not offered.
 */
if ('ClipboardItem' in window && 'clipboard' in navigator) {
  for (const entry of document.querySelectorAll('.references > div')) offer(entry);
}

function offer(entry: Element): void {
  const button = entry.querySelector('button');
  const reference = entry.querySelector('dd');
  if (!button || !reference) return;
  offerCopy({
    box: entry,
    hidden: button,
    write: () => navigator.clipboard.write([clipboardItem(reference)]),
    select: () => getSelection()?.selectAllChildren(reference),
  });
}

function clipboardItem(reference: HTMLElement): ClipboardItem {
  const blobOf = (type: string, text: string) => [type, new Blob([text], { type })] as const;
  return new ClipboardItem(
    Object.fromEntries([
      blobOf('text/plain', reference.textContent),
      blobOf('text/html', reference.innerHTML),
    ]),
  );
}
