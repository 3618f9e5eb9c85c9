/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { keepFocus } from './focus.ts';
import { showLine } from './lines.ts';
import { keepSelection } from './selection.ts';
import { showUses } from './use-words.ts';

/** Tells whether somebody typed something in a record that is not saved. */
function isDirty(record: Element): boolean {
  return [...record.querySelectorAll<HTMLInputElement>('[name^="value."]')].some((field) => {
    const name = field.name.slice('value.'.length);
    const shown = record.querySelector<HTMLInputElement>(`[name="shown.${CSS.escape(name)}"]`);
    return shown !== null && shown.value !== field.value;
  });
}

/** What of the page follows the server, beside the records. */
const parts = ['.top', '.credit', '.told', '.lines', '.text', '#into'];

/** The records of the page as the server gave them, by id, and its parts. */
const served = new Map<string, string>([
  ...[...document.querySelectorAll('.record')].map(({ id, outerHTML }) => [id, outerHTML] as const),
  ...parts.map((part) => [part, document.querySelector(part)?.innerHTML ?? ''] as const),
]);

/** The records in which something is typed that is not saved. */
export function dirtyRecords(): Element[] {
  return [...document.querySelectorAll('.record')].filter(isDirty);
}

/** Says of each record whether something typed in it is not saved. */
export function showDirty(): void {
  for (const record of document.querySelectorAll('.record')) {
    record.classList.toggle('dirty', isDirty(record));
  }
}

/** Takes away why something was not done, once something else was asked for. */
export function forgetRefusals(): void {
  for (const refusal of document.querySelectorAll('.refused')) refusal.remove();
  served.delete('.top');
}

/**
 * Shows a page as the server has it now. Records that are the same, or in which something is typed that is not saved, stay
 * as they are, but for one that was just sent.
 *
 * @param sent The id of that record.
 */
export function showPage(html: string, sent?: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const focusAgain = keepFocus();
  // Before a record is taken out to be kept: a pane with less in it scrolls less far.
  const panes = [...document.querySelectorAll('.text, .records'), document.documentElement];
  const scrolled = panes.map(({ scrollTop }) => scrollTop);
  const said = document.querySelector('#said')?.textContent ?? '';
  const given = new Map(
    [...page.querySelectorAll('.record')].map((each) => [each.id, each.outerHTML]),
  );
  // What is the same stays as it is: with the focus, with what is open, and with why nothing was done.
  const kept = [...document.querySelectorAll('.record')].filter((record) => {
    const { id } = record;
    if (id === sent || !given.has(id)) return false;
    const isRefused = record.querySelector('.refused') !== null;
    return given.get(id) === served.get(id) || (isRefused && isOfSameFile(record, page));
  });
  for (const record of dirtyRecords().filter(({ id }) => id !== sent)) {
    if (!kept.includes(record)) kept.push(record);
  }
  for (const [id, text] of given) {
    if (!kept.some((record) => record.id === id)) served.set(id, text);
  }
  for (const record of kept) {
    const other = page.getElementById(record.id);
    // It was published or deleted elsewhere; what is typed is not lost.
    if (!other) page.querySelector('.records')?.prepend(record);
    else {
      takeNeeded(other, record);
      other.replaceWith(record);
    }
  }
  const chooseAgain = keepSelection();
  const selects = [...document.querySelectorAll<HTMLSelectElement>('.source select')];
  const chosen = selects.map(({ id, value }) => [id, value] as const);
  // What is the same stays, with what is chosen in it.
  for (const part of parts) {
    const html = page.querySelector(part)?.innerHTML;
    if (html === undefined) document.querySelector(part)?.remove();
    if (html === undefined || html === served.get(part)) continue;
    served.set(part, html);
    replace(part, page);
  }
  const source = page.querySelector<HTMLElement>('.choose')?.dataset.source;
  document.querySelector('.choose')?.setAttribute('data-source', source ?? '');
  for (const [id, value] of chosen) choose(id, value);
  chooseAgain();
  showLine();
  replace('.records', page);
  for (const list of page.querySelectorAll('datalist[id^="ids-"]')) {
    const old = document.getElementById(list.id);
    if (old) old.replaceWith(list);
    else document.body.append(list);
  }
  for (const [index, pane] of panes.entries()) pane.scrollTo({ top: scrolled[index] ?? 0 });
  document.title = page.title;
  showUses();
  showDirty();
  // What was said last stays until something else is.
  const saying = document.querySelector('#said');
  if (saying) saying.textContent = said;
  focusAgain();
}

/** Whether a record is made of the same state of its file as in another page. */
function isOfSameFile(record: Element, page: Document): boolean {
  const other = page.getElementById(record.id);
  return other?.getAttribute('data-hash') === record.getAttribute('data-hash');
}

/** What a record needs may have been saved while something is typed in it. */
function takeNeeded(from: Element, into: Element): void {
  const [now, old] = [from, into].map((each) =>
    each.querySelector<HTMLInputElement>('[name="needed"]'),
  );
  if (now && old) old.value = now.value;
}

/** Chooses again what was chosen, if it is still there. */
function choose(id: string, value: string): void {
  const select = document.getElementById(id);
  if (!(select instanceof HTMLSelectElement)) return;
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

/** Puts a part of another page in the place of the one that is shown. */
function replace(part: string, page: Document): void {
  const now = page.querySelector(part);
  if (now) document.querySelector(part)?.replaceChildren(...now.childNodes);
}
