/// <reference lib="dom" />

import './copying/copy-reference.ts';
import './share.ts';
import { showBeside } from './popover/popover.ts';
import { wordsOfFootnote } from './popover/words-of-footnote.ts';

/*
 * What the page of an event does: the number of a footnote shows the words that it stands for, a name who that is;
 * and the page can be handed on.
 */
const notes = new Map(
  [...document.querySelectorAll<HTMLTemplateElement>('template[data-of]')].map((template) => [
    template.dataset.of,
    template.content,
  ]),
);

showBeside((link) => {
  if (link.matches('sup a')) return () => wordsOfFootnote(link.hash.slice(1), document);
  const note = notes.get(link.pathname);
  return note && (() => note.cloneNode(true));
});
