/// <reference lib="dom" />

import { copyButton } from './copying/copy-button.ts';
import { linkToWords } from './copying/link-to-words.ts';
import { offerLink } from './copying/offer-link.ts';
import { showBeside } from './popover/popover.ts';

/*
 * What the page of a source does: the number of a marked passage shows all that rests on it, as in the list at the end
 * of the page, and a link to any of its words can be copied.
 */
const copy = document.querySelector('article .prose');
if (copy) {
  showBeside((link) => (link.matches('mark sup a') ? () => noteOn(link, copy) : undefined));
  offerLink(copy);
}

/** What rests on a passage, and a button for a link to its words. */
function noteOn(link: HTMLAnchorElement, copy: Element): Node | undefined {
  const note = document.getElementById(link.hash.slice(1))?.querySelector('ul');
  const id = link.hash.slice(1).replace(/-note$/, '');
  const start = document.getElementById(id);
  if (!note || !start) return undefined;
  const range = document.createRange();
  range.setStartBefore(start);
  range.setEndBefore(link);
  const content = document.createDocumentFragment();
  content.append(note.cloneNode(true), copyButton(() => linkToWords(range, copy, id)) ?? '');
  return content;
}
