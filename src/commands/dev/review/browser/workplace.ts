/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { useWordsFor } from './use-words.ts';

/** Where an editor is at work: ids of elements, the field before its record. */
let place: readonly string[] = [];
/** Whether the tab key goes backwards now; none while it is not what moves the focus. */
let tabbing: boolean | undefined;

/**
 * Follows where an editor is at work. What the tab key passes on its way from there is not yet another place, but where it
 * turns round is.
 */
export function followWork(): void {
  document.addEventListener(
    'keydown',
    ({ key, shiftKey }) => {
      if (key === 'Shift') return;
      const isTab = key === 'Tab';
      if (!isTab || shiftKey !== tabbing) workAt(document.activeElement);
      tabbing = isTab ? shiftKey : undefined;
    },
    { capture: true },
  );
  document.addEventListener('pointerdown', () => {
    tabbing = undefined;
  });
  document.addEventListener('focusin', ({ target }) => {
    if (tabbing === undefined) workAt(target instanceof Element ? target : null);
  });
}

/** Goes on elsewhere, where an element is of a record. The buttons below its fields leave the place among these. */
export function workAt(element: Element | null): void {
  const record = element?.closest('.record')?.id;
  if (!element || record === undefined || element.closest('a[data-all]')) return;
  const field = element.closest<HTMLElement>('[data-field], .problems');
  const id = field?.dataset.field ?? field?.id;
  useWordsFor(record);
  if (id !== undefined) place = [id, record];
  else if (!place.includes(record)) place = [record];
}

/** Whether an element comes behind the place where the editor is at work. */
export function isBehindWork(element: Element): boolean {
  const [at] = place.flatMap((id) => document.getElementById(id) ?? []);
  if (!at) return true;
  const order = at.compareDocumentPosition(element);
  return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
