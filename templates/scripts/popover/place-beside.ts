/// <reference lib="dom" />

/** Room between a popover and its link or an edge of the screen, in px. */
const gap = 8;

/**
 * Places a popover below its link or, where there is more room, above it, in browsers that do not do so by the
 * stylesheet alone.
 */
export function placeBeside(link: HTMLElement, box: HTMLElement): void {
  if (CSS.supports('position-area', 'bottom')) return;
  const { left, width, top, bottom } = link.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const most = clientWidth - offsetWidth - gap;
  const x = Math.max(gap, Math.min(left + (width - offsetWidth) / 2, most));
  const isAbove = bottom + gap + offsetHeight > clientHeight && top > clientHeight - bottom;
  const y = isAbove ? top - gap - offsetHeight : bottom + gap;
  box.style.left = `${x + scrollX}px`;
  box.style.top = `${y + scrollY}px`;
}
