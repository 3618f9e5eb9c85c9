/// <reference lib="dom" />

import { noteOnName } from './popover/note-on-name.ts';
import { showBeside } from './popover/popover.ts';
import { wordsOfFootnote } from './popover/words-of-footnote.ts';

/*
 * On a page of the timeline, the number of a footnote shows the words that it stands for, and a name who that is. They
 * are on the page of the event, which is asked for once.
 */
declare const popoverStyles: string;

const names = '.participants a, .setting a, .p-author';
const pages = new Map<string, Promise<Document>>();

const styles = new CSSStyleSheet();
styles.replaceSync(popoverStyles);
document.adoptedStyleSheets.push(styles);

showBeside((link) => {
  const event = link.closest('.entry')?.querySelector<HTMLAnchorElement>('h3 a');
  if (!event) return undefined;
  if (link.matches('sup a'))
    return async () => wordsOfFootnote(link.hash.slice(1), await pageAt(event.pathname));
  return link.matches(names)
    ? async () => noteOnName(link, await pageAt(event.pathname))?.cloneNode(true)
    : undefined;
});

function pageAt(path: string): Promise<Document> {
  const page = pages.get(path) ?? load(path);
  // It may be there at the next try.
  page.catch(() => pages.delete(path));
  pages.set(path, page);
  return page;
}

async function load(path: string): Promise<Document> {
  const answer = await fetch(path);
  const html = await answer.text();
  // Without the head, whose styles the policy of this page does not know.
  return new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html');
}
