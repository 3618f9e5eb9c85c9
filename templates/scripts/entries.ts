/// <reference lib="dom" />

import { showBeside } from './popover/popover.ts';
import { wordsOfFootnote } from './popover/words-of-footnote.ts';
import './visits/mark.ts';

/*
 * What a page of the timeline does: what is new is marked, and the number of a footnote shows the words that it stands
 * for. They are on the page of the event, which is asked for once.
 */
const pages = new Map<string, Promise<Document>>();

showBeside((link) =>
  link.matches('.entry sup a')
    ? async () => wordsOfFootnote(link.hash.slice(1), await pageAt(link.pathname))
    : undefined,
);

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
