/// <reference lib="dom" />

/** What this browser keeps of a reader's visits, and nobody else. */
export interface Visits {
  /** The newest day that the site had at the visit before this one; empty while there was none. */
  before: string;
  /** The newest day that it had when a page was last opened. */
  last: string;
  /** When that was, in ms. */
  at: number;
}

const key = 'visits';

/** @returns undefined where the reader has not asked for it, or the browser keeps nothing. */
export function readVisits(): Visits | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as Visits;
  } catch {
    return undefined;
  }
}

/** @returns whether the browser keeps it. */
export function writeVisits(visits: Visits | undefined): boolean {
  try {
    if (visits) localStorage.setItem(key, JSON.stringify(visits));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
