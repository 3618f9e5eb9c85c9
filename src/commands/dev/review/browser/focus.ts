/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The ids of what may have the focus when a form is answered, the best first. */
export type NextFocus = readonly string[];

/**
 * Where the focus goes when a button has done what it is for, and may be gone: the field that was typed in, the button
 * if it has an id, the field beside it, the next record.
 */
export function nextFocus(button: HTMLButtonElement): NextFocus {
  const record = button.closest('.record');
  const active = document.activeElement;
  const typed = active?.matches('input, textarea, select') ? active.id : undefined;
  const row = button.closest<HTMLElement>('.row')?.dataset.field;
  const own = record && `${record.id}-form`;
  const next = record?.nextElementSibling?.id;
  const sentence = button.closest('.candidate');
  const beside = sentence?.nextElementSibling?.id ?? sentence?.previousElementSibling?.id;
  const list = sentence && 'show-dismissed';
  return [typed, button.id, row, own, next, beside, list].flatMap((id) => id || []);
}

/** Sets the focus to what was refused, if it cannot be done with a second press, or else to the first that is still there. */
export function setFocus(ids: NextFocus): void {
  const refused = document.querySelector<HTMLElement>('.refused:not(.asks)');
  const found = ids.map((id) => document.getElementById(id)).find((each) => each !== null);
  const saved = found?.querySelector<HTMLElement>('.acts button');
  const target = refused ?? saved ?? found;
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
  // What is asked stands above the button that answers.
  document.querySelector('.record .asks')?.scrollIntoView({ block: 'nearest' });
}

/**
 * Keeps the focus over a change of the page.
 *
 * @returns What sets it again, when the page has changed: to the same element, or to the one that took its place in the
 * nearest element with an id. What was in sight stays where it was, under the pointer.
 */
export function keepFocus(): () => void {
  const active = document.activeElement;
  const within = active?.closest('[id]');
  if (!active || !within) return () => undefined;
  const { top } = active.getBoundingClientRect();
  const wasInSight = isInSight(active);
  const alike = likeIt(active);
  const rank = [...within.querySelectorAll(alike)].indexOf(active);
  return () => {
    const now = document.getElementById(within.id);
    const target = rank < 0 ? now : now?.querySelectorAll<HTMLElement>(alike)[rank];
    target?.focus({ preventScroll: true });
    if (target && wasInSight) scrollBackTo(top, target);
  };
}

/** What selects elements like one; of buttons, those that do the same, since others come and go with the values. */
function likeIt(element: Element): string {
  return element instanceof HTMLButtonElement && element.value !== ''
    ? `button[value="${CSS.escape(element.value)}"]`
    : element.tagName;
}

/** Scrolls the pane of an element, and on a phone the window, so that it is as far from the top of the window as it was. */
function scrollBackTo(top: number, element: Element): void {
  for (const box of [element.closest('.records, .text'), window]) {
    box?.scrollBy({ top: element.getBoundingClientRect().top - top });
  }
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
