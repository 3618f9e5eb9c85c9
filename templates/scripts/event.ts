/// <reference lib="dom" />

import './share.ts';
import { showBeside } from './popover/popover.ts';

/*
 * What the page of an event does: the number of a footnote shows the words that it stands for, as they are in the
 * list at the end of the page; a name shows who that is; and the page can be handed on.
 */
showBeside((link) =>
  link.matches('sup a') ? supportOf(link.hash.slice(1)) : noteOn(link.pathname),
);

/** The words of a source in their sentence, and where they are from. */
function supportOf(citation: string): Node | undefined {
  const support = document.getElementById(citation)?.querySelector('.support');
  const copy = support?.cloneNode(true) as Element | undefined;
  const words = copy?.querySelector<HTMLElement>('q');
  if (words) {
    const { before = '', after = '' } = words.dataset;
    const sentence = document.createElement('p');
    sentence.lang = words.lang;
    sentence.dir = 'auto';
    // Words that stand alone have the quotation marks that they have in the list.
    if (before || after) sentence.className = 'sentence';
    words.replaceWith(sentence);
    sentence.append(before, words, after);
  }
  return copy;
}

/** Who has the page of an address. */
function noteOn(path: string): Node | undefined {
  const notes = [...document.querySelectorAll<HTMLTemplateElement>('template[data-of]')];
  return notes.find(({ dataset }) => dataset.of === path)?.content.cloneNode(true);
}
