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

/** Sites below one host share what a browser keeps: each has a key of its own, with the path of its home page. */
const home = document.querySelector<HTMLAnchorElement>('.site-header a')?.pathname ?? '/';
const key = `visits ${home}`;

/** @returns undefined where the reader has not asked for it, or the browser keeps nothing. */
export function readVisits(): Visits | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '');
    return isVisits(kept) ? kept : undefined;
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

/** What is kept under the key could be of anybody. */
function isVisits(kept: unknown): kept is Visits {
  const { before, last, at } = (kept ?? {}) as Partial<Record<keyof Visits, unknown>>;
  return typeof before === 'string' && typeof last === 'string' && typeof at === 'number';
}
