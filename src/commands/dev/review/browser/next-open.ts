/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isBehindWork, workAt } from './workplace.ts';

/** Has the links to what is left lead to the next of it behind the place of work, and behind the last to the first. */
export function leadToNext(): void {
  document.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-all]') : null;
    const all = (link?.dataset.all ?? '').split(' ');
    const open = all.flatMap((id) => document.getElementById(id) ?? []);
    const next = open.find(isBehindWork) ?? open[0];
    if (!link || !next) return;
    link.hash = next.id;
    workAt(next);
  });
}
