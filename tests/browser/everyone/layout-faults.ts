/**
 * Runs within a page: finds what is wider than the window, words that are cut off, and words that stand upon others.
 * It is given to a page by its source, so it uses nothing of this module.
 *
 * @returns what is wrong, with the words that it befalls; nothing where all can be read.
 */
export function layoutFaults(): string[] {
  interface Line {
    box: DOMRect;
    node: Node;
    words: string;
  }
  const { clientWidth, scrollWidth } = document.documentElement;
  /** Halves of pixels, by which browsers round. */
  const slack = 1;

  /** An element that cuts off what is beyond it, and cannot be scrolled to show it. */
  function cutBy(box: DOMRect, element: Element | null): Element | undefined {
    if (!element || element === document.body) return undefined;
    const { overflowX, overflowY, position, direction } = getComputedStyle(element);
    const frame = element.getBoundingClientRect();
    if (element instanceof HTMLElement && overflowX !== 'visible') {
      const beyond = overflowX === 'auto' ? element.scrollWidth - element.clientWidth : 0;
      const scrolled = direction === 'rtl' ? -element.scrollLeft : element.scrollLeft;
      const [before, behind] = [scrolled, beyond - scrolled];
      const first = frame.left - (direction === 'rtl' ? behind : before);
      const last = frame.right + (direction === 'rtl' ? before : behind);
      if (box.left < first - slack || box.right > last + slack) return element;
    }
    const clips = overflowY === 'hidden' || overflowY === 'clip';
    const isCut = box.bottom > frame.bottom + slack || box.top < frame.top - slack;
    if (element instanceof HTMLElement && clips && isCut) return element;
    return position === 'fixed' ? undefined : cutBy(box, element.parentElement);
  }

  const scrolls = (node: Node) =>
    node.parentElement?.closest('table, pre, .scroller, .network') !== null;

  /** Words that end in dots, and stand whole elsewhere on the page. */
  function isShortened({ parentElement, textContent }: Node): boolean {
    if (!parentElement || getComputedStyle(parentElement).textOverflow !== 'ellipsis') return false;
    const others = document.querySelectorAll('table a, main li > a');
    return Array.from(others).some(
      (other) => other !== parentElement && other.textContent === textContent,
    );
  }

  /** Each line of each text that is shown; what a control shows is the browser's to lay out. */
  function lines(): Line[] {
    const found: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (words === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('script, style, noscript, select, textarea, title, .skip-link')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > slack) found.push({ box, node, words: words.slice(0, 40) });
      }
    }
    return found.sort((a, b) => a.box.top - b.box.top);
  }

  /** Where its letters are: not the space above and below, which lines share. */
  function core({ left, right, top, height }: DOMRect) {
    return {
      left: left + slack,
      right: right - slack,
      top: top + height * 0.3,
      bottom: top + height * 0.7,
    };
  }

  const all = lines();
  const faults: string[] = [];
  if (scrollWidth > clientWidth)
    faults.push(`the page is ${scrollWidth} px wide, not ${clientWidth}`);
  for (const { box, node, words } of all) {
    if (isShortened(node)) continue;
    const isOutside = box.left < -slack || box.right > clientWidth + slack;
    if (isOutside && !scrolls(node)) faults.push(`outside of the window: ${words}`);
    const cutter = cutBy(box, node.parentElement);
    if (cutter) faults.push(`cut off by ${cutter.tagName}.${cutter.className}: ${words}`);
  }
  all.forEach((one, index) => {
    const a = core(one.box);
    for (const other of all.slice(index + 1)) {
      if (other.box.top > one.box.bottom) break;
      const b = core(other.box);
      const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      if (meet && one.node !== other.node)
        faults.push(`upon each other: ${one.words} | ${other.words}`);
    }
  });
  return [...new Set(faults)];
}
