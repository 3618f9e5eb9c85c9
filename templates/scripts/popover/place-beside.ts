/// <reference lib="dom" />

/** Room between a popover and its link or an edge of the screen, in px. */
const gap = 8;

/**
 * Places a popover below something on the screen or, where there is more room, above it; it then moves with the page.
 */
export function placeBeside({ left, width, top, bottom }: DOMRect, box: HTMLElement): void {
  const { offsetWidth, offsetHeight } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const isAbove = bottom + gap + offsetHeight > clientHeight && top > clientHeight - bottom;
  const x = within(left + (width - offsetWidth) / 2, clientWidth - offsetWidth);
  const y = within(isAbove ? top - gap - offsetHeight : bottom + gap, clientHeight - offsetHeight);
  box.style.left = `${x + scrollX}px`;
  box.style.top = `${y + scrollY}px`;
}

/** As near as there is room on the screen. */
function within(place: number, room: number): number {
  return Math.max(gap, Math.min(place, room - gap));
}
