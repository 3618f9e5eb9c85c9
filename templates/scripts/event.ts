/// <reference lib="dom" />

import './copying/copy-reference.ts';
import './share.ts';
import { noteOnName } from './popover/note-on-name.ts';
import { showBeside } from './popover/popover.ts';
import { wordsOfFootnote } from './popover/words-of-footnote.ts';

/*
 * What the page of an event does: the number of a footnote shows the words that it stands for, a name who that is;
 * and the page can be handed on.
 */
showBeside((link) => {
  if (link.matches('sup a')) return () => wordsOfFootnote(link.hash.slice(1), document);
  const note = noteOnName(link, document);
  return note && (() => note.cloneNode(true));
});
