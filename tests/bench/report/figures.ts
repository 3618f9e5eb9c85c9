import type { Size } from '../corpus/plan.ts';

/** What a figure is called that this machine does not tell. */
const unknown = '?';

/** @example seconds(4213) // '4.21 s' */
export function seconds(ms: number | undefined): string {
  return ms === undefined ? unknown : `${(ms / 1000).toFixed(2)} s`;
}

/** @example mebibytes(1225.4) // '1,225 MiB' */
export function mebibytes(mib: number | undefined): string {
  return mib === undefined ? unknown : `${count(Math.round(mib))} MiB`;
}

/** @example ratio(15, 2) // '7.50 ×' */
export function ratio(ours: number | undefined, theirs: number | undefined): string {
  return ours === undefined || theirs === undefined ? unknown : `${(ours / theirs).toFixed(2)} ×`;
}

/** @example count(3102) // '3,102' */
export function count(number: number): string {
  return number.toLocaleString('en');
}

/** @example sizeText({ articles: 1000, events: 1000, posts: 1000 }) // '1,000 + 1,000 + 1,000 records' */
export function sizeText({ articles, events, posts }: Size): string {
  return `${count(articles)} + ${count(events)} + ${count(posts)} records`;
}
