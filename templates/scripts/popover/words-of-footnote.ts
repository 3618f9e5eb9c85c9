/// <reference lib="dom" />

/**
 * The words of a source in their sentence, and where they are from, as the list at the end of an event's page has
 * them.
 *
 * @param citation The fragment that the number of the footnote leads to.
 */
export function wordsOfFootnote(citation: string, page: Document): Node | undefined {
  const support = page.getElementById(citation)?.querySelector('.support');
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
