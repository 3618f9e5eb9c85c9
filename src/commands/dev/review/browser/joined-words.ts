/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Shows which words of the source a value is from, and which values are from some words. */
export function joinWords(): void {
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, ({ target }) => {
      if (!(target instanceof Element)) return;
      const row = target.closest<HTMLElement>('[data-field]');
      const mark = target.closest<HTMLElement>('mark[data-of]');
      if (row) light([row.dataset.field ?? ''], type === 'focusin');
      else if (mark) light((mark.dataset.of ?? '').split(' '), false);
      else if (type === 'focusin') light([], false);
    });
  }
}

/** @param isShown Whether to bring the first of the words into view. */
function light(fields: readonly string[], isShown: boolean): void {
  let first: HTMLElement | undefined;
  for (const mark of document.querySelectorAll<HTMLElement>('mark[data-of]')) {
    const isLit = (mark.dataset.of ?? '').split(' ').some((of) => fields.includes(of));
    mark.classList.toggle('lit', isLit);
    if (isLit) first ??= mark;
  }
  for (const row of document.querySelectorAll<HTMLElement>('[data-field]')) {
    row.classList.toggle('lit', fields.includes(row.dataset.field ?? ''));
  }
  if (isShown && first) showInSource(first);
}

/** Moves the source alone: the field that has the focus stays where it is. */
function showInSource(mark: HTMLElement): void {
  const text = mark.closest('.text');
  if (!text) return;
  const [outer, inner] = [text.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  text.scrollBy({ top: inner.top - outer.top - outer.height / 3 });
}
