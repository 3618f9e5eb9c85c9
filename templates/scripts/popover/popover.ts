/// <reference lib="dom" />

import { placeBeside } from './place-beside.ts';

/*
 * Shows beside a link what it stands for: while the pointer is on it, while it has the focus of the keyboard, or at
 * a tap. Whoever presses the link is led on by it, as without this script.
 */

/** Rest of the pointer on a link before it counts, and time for the way from there to the popover, in ms. */
const rest = 150;
const grace = 300;

/** Makes what is shown, perhaps of another page; nothing where it is not to be had. */
type Maker = () => Node | undefined | Promise<Node | undefined>;

/**
 * Gives links a popover. There is one for all of them, which moves: behind its link, so that the tab key goes on into
 * it, and out of the page again, so that nothing else finds it there.
 *
 * @param makerOf Gives what makes the content of a link's popover; nothing for a link that has none.
 */
export function showBeside(makerOf: (link: HTMLAnchorElement) => Maker | undefined): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const box = document.createElement('div');
  box.id = 'Popover';
  box.className = 'popover';
  box.popover = 'auto';
  box.lang = document.documentElement.lang;
  box.dir = document.documentElement.dir || 'ltr';
  let shown: HTMLAnchorElement | undefined;
  /** The link whose content is being made. */
  let wanted: HTMLAnchorElement | undefined;
  /** The link whose popover was put away by a key, until something else is looked at. */
  let dismissed: HTMLAnchorElement | undefined;
  let touched: { link: HTMLAnchorElement | undefined; wasShown: boolean } | undefined;
  let timer = 0;

  async function contentOf(link: HTMLAnchorElement): Promise<Node | undefined> {
    try {
      return await makerOf(link)?.();
    } catch {
      // Then there is none, as where there is no network.
      return undefined;
    }
  }

  /** @returns false if there is nothing to show. */
  async function open(link: HTMLAnchorElement, making = contentOf(link)): Promise<boolean> {
    clearTimeout(timer);
    if (link === shown || link === dismissed) return true;
    wanted = link;
    const content = await making;
    if (wanted !== link || !content) return wanted !== link;
    if (shown) box.hidePopover();
    box.replaceChildren(content);
    (link.closest('sup') ?? link).after(box);
    link.setAttribute('aria-details', box.id);
    shown = link;
    box.showPopover();
    if (!CSS.supports('position-area', 'bottom')) placeBeside(link.getBoundingClientRect(), box);
    return true;
  }

  function close(): void {
    clearTimeout(timer);
    wanted = undefined;
    if (shown) box.hidePopover();
  }

  /** A link with a popover. */
  function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('main a');
    return link && !isInside(link) && makerOf(link) ? link : undefined;
  }
  const isInside = (target: EventTarget | null) => box.contains(target as Node);

  box.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'open') return;
    shown?.removeAttribute('aria-details');
    shown = undefined;
  });
  box.addEventListener('toggle', () => {
    if (!shown) box.remove();
  });

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    const link = linkAt(target);
    touched = pointerType === 'touch' ? { link, wasShown: link === shown } : undefined;
    if (touched) return;
    clearTimeout(timer);
    if (isInside(target) || (link && link === shown)) return;
    if (link !== dismissed) dismissed = undefined;
    // Made, or asked for, while the pointer comes to rest.
    const making = link && contentOf(link);
    timer = window.setTimeout(
      () => {
        const hasFocus = isInside(document.activeElement) || shown?.matches(':focus-visible');
        if (link) void open(link, making);
        else if (!hasFocus) close();
      },
      link ? rest : grace,
    );
  });
  document.addEventListener('focusin', ({ target }) => {
    if (isInside(target) || target === shown) return;
    const link = linkAt(target);
    if (link !== dismissed) dismissed = undefined;
    close();
    if (link?.matches(':focus-visible')) void open(link);
  });
  document.addEventListener('pointerdown', () => {
    clearTimeout(timer);
    wanted = undefined;
  });
  document.addEventListener('click', async (event) => {
    const link = linkAt(event.target);
    // A key, or a program that reads the page out, presses without a pointer.
    if (event.detail === 0 || !link || link !== touched?.link) return;
    event.preventDefault();
    dismissed = undefined;
    if (!touched.wasShown && !(await open(link))) location.assign(link.href);
  });
  // Before the browser closes it, and gives the focus back to the link.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dismissed = shown;
  });
}
