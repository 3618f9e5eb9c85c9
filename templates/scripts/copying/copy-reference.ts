/// <reference lib="dom" />

/*
 * Puts a reference into the clipboard, with its italics for programs that know them. What the browser cannot do is
 * not offered.
 */
if ('ClipboardItem' in window && 'clipboard' in navigator) {
  for (const entry of document.querySelectorAll('.references > div')) offer(entry);
}

function offer(entry: Element): void {
  const button = entry.querySelector('button');
  const status = entry.querySelector<HTMLElement>('[role="status"]');
  const reference = entry.querySelector('dd');
  if (!button || !status || !reference) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.write([clipboardItem(reference)]);
      status.textContent = status.dataset.done ?? '';
    } catch {
      // Forbidden: then the reader copies it by hand.
      getSelection()?.selectAllChildren(reference);
    }
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

export {};
