/// <reference lib="dom" />

import { readVisits, type Visits, writeVisits } from './kept-visits.ts';
import { newestDay } from './newest-day.ts';

/*
 * Marks what is new since the last visit of a reader who has asked for it. What was there at that visit is known by
 * the newest day that the site had then, so that it matters neither when that was nor when the site was published.
 */

/** A page that is opened as long after the one before begins another visit, in ms. */
const rest = 30 * 60_000;

/** What is kept once a page has been opened. */
function afterPage({ before, last, at }: Visits, newest: string): Visits {
  const now = Date.now();
  return { before: now - at < rest ? before : last, last: newest, at: now };
}

/** Marks what has changed since a day; of that day itself, some may have come after the visit. */
function mark(since: string): void {
  const words = document.querySelector<HTMLElement>('[data-fresh]')?.dataset;
  for (const entry of document.querySelectorAll<HTMLElement>('[data-changed]')) {
    const { changed = '', added = changed } = entry.dataset;
    if (changed < since) continue;
    const label = document.createElement('span');
    label.className = 'fresh';
    label.textContent = (added < since ? words?.revised : words?.fresh) ?? '';
    entry.querySelector('.kicker, .kind')?.append(' ', label);
  }
}

const visits = readVisits();
const newest = newestDay();
if (visits && newest) {
  const next = afterPage(visits, newest);
  writeVisits(next);
  if (next.before && next.before < newest) mark(next.before);
}
