/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isAnyDirty, isDirty, showPage } from './records.ts';

/** So long after the last key, in milliseconds, it is checked what is typed. */
const pause = 400;

/** Sends the forms without leaving the page, so that what is typed in other records stays, and checks what is typed. */
export function saveInPlace(): void {
  document.addEventListener('submit', (event) => {
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement)) return;
    event.preventDefault();
    send(target, submitter);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('input', ({ target }) => {
    const form = target instanceof Element ? target.closest('form') : null;
    const record = form?.closest<HTMLElement>('.record');
    if (!form || !record) return;
    record.classList.toggle('dirty', isDirty(record));
    clearTimeout(timer);
    timer = setTimeout(() => check(form, record), pause);
  });
  addEventListener('beforeunload', (event) => {
    if (isAnyDirty()) event.preventDefault();
  });
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const record = form.closest<HTMLElement>('.record');
  const focused = nextFocus(submitter, record);
  const response = await post(form, submitter);
  if (response.headers.get('Content-Type')?.startsWith('text/html')) {
    showPage(await response.text(), record?.id);
    focus(record?.id, focused);
    const said = document.querySelector('#said');
    if (response.ok && said) said.textContent = saidOf(submitter);
  } else alert(await response.text());
}

/** A button may be gone when what it is for is done: then the field beside it is next. */
function nextFocus(submitter: HTMLElement | null, record: HTMLElement | null): string[] {
  const field = submitter?.closest<HTMLElement>('.row')?.dataset.field;
  const next = record?.nextElementSibling?.id ?? '';
  return [field ?? '', next === '' ? '' : `${next}-title`];
}

function focus(id: string | undefined, others: readonly string[]): void {
  const record = id === undefined ? null : document.getElementById(id);
  const refused =
    record?.querySelector<HTMLElement>('.refused') ??
    document.querySelector<HTMLElement>('.top .refused');
  const [field = '', next = ''] = others;
  const saved = record?.querySelector<HTMLElement>('.acts button') ?? null;
  const target =
    refused ?? document.getElementById(field) ?? saved ?? document.getElementById(next);
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}

async function check(form: HTMLFormElement, record: HTMLElement): Promise<void> {
  const typed = dataOf(form, null).toString();
  const data = new URLSearchParams(`${typed}&do=check`);
  const response = await fetch(location.pathname, { method: 'POST', body: data });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const isLatest = dataOf(form, null).toString() === typed;
  const problems = `${CSS.escape(record.id)}-problems`;
  const [old, now] = [record.querySelector(`#${problems}`), page.querySelector(`#${problems}`)];
  if (isLatest && old && now) old.replaceChildren(...now.childNodes);
}

function post(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Response> {
  return fetch(location.pathname, { method: 'POST', body: dataOf(form, submitter) });
}

function dataOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === 'string') data.append(name, value);
  }
  return data;
}

function saidOf(submitter: HTMLElement | null): string {
  const act = submitter instanceof HTMLButtonElement ? submitter.value : 'save';
  if (act.startsWith('publish')) return 'Published.';
  return act.startsWith('delete') ? 'Deleted.' : 'Saved.';
}
