/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { chosenRange } from './chosen-words.ts';

/** Has the buttons below the source use the chosen words for the record that is chosen there. */
export function useWords(): void {
  document.addEventListener('change', ({ target }) => {
    if (target === selectOfRecord()) showUses();
  });
  // Before the click sends the form.
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest('.choose [name="do"]') : null;
    if (!button) return;
    const range = chosenRange();
    const record = selectOfRecord()?.value;
    const { source } = document.querySelector<HTMLElement>('.choose')?.dataset ?? {};
    if (!range || !record) return event.preventDefault();
    button.setAttribute('form', `${record}-form`);
    button.setAttribute('value', `choose:words=${range.start}-${range.end}@${source}`);
  });
  showUses();
}

/** Chooses the record that the words are used for, if they can be. */
export function useWordsFor(record: string): void {
  const select = selectOfRecord();
  if (![...(select?.options ?? [])].some(({ value }) => value === record) || !select) return;
  select.value = record;
  showUses();
}

/** Shows what the words can be used for in the record that is chosen; nothing, if there is none. */
export function showUses(): void {
  const bar = document.querySelector<HTMLElement>('.choose');
  const option = selectOfRecord()?.selectedOptions[0];
  if (!bar) return;
  bar.hidden = option === undefined;
  for (const button of bar.querySelectorAll<HTMLElement>('[data-for]')) {
    button.hidden = button.dataset.for !== option?.dataset.kind;
  }
}

function selectOfRecord(): HTMLSelectElement | null {
  return document.querySelector<HTMLSelectElement>('#into');
}
