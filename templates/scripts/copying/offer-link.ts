/// <reference lib="dom" />

import { placeBeside } from '../popover/place-beside.ts';
import { copyButton } from './copy-button.ts';
import { linkToWords } from './link-to-words.ts';

/** Rest of a selection before the link is offered, in ms. */
const rest = 300;

/** Offers, beside words of a copy that the reader has selected, to copy a link to them. */
export function offerLink(copy: Element): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const box = document.createElement('div');
  box.className = 'popover selected';
  box.popover = 'manual';
  let timer = 0;

  function offer(): void {
    const range = selectedIn(copy);
    const button = range && copyButton(() => linkToWords(range, copy));
    if (!button) return;
    box.replaceChildren(button);
    copy.after(box);
    box.showPopover();
    placeBeside(range.getBoundingClientRect(), box);
  }

  // To press the button leaves the words selected.
  box.addEventListener('pointerdown', (event) => event.preventDefault());
  box.addEventListener('mousedown', (event) => event.preventDefault());
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    box.remove();
    timer = window.setTimeout(offer, rest);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') box.remove();
  });
}

/** What is selected, if all of it is in the copy. */
function selectedIn(copy: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  return copy.contains(range.commonAncestorContainer) ? range : undefined;
}
