/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { dataOf } from './form-data.ts';
import { showDirty } from './records.ts';

/** So long after the last key, in milliseconds, it is checked what is typed. */
const pause = 400;

/** Tells what would be wrong with a record as it is typed. */
export function checkWhileTyping(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('input', ({ target }) => {
    const record = target instanceof Element ? target.closest<HTMLElement>('.record') : null;
    if (!record) return;
    showDirty();
    clearTimeout(timer);
    timer = setTimeout(() => check(record), pause);
  });
}

async function check(record: HTMLElement): Promise<void> {
  const form = record.querySelector('form');
  if (!form) return;
  const typed = dataOf(form, null).toString();
  const body = new URLSearchParams(`${typed}&do=check`);
  const response = await fetch(location.pathname, { method: 'POST', body }).catch(() => undefined);
  // Whether it can be saved at all is told when it is.
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (dataOf(form, null).toString() !== typed) return;
  for (const id of [`${record.id}-problems`, `${record.id}-left`]) {
    const [old, now] = [document.getElementById(id), page.getElementById(id)];
    if (old && now) old.replaceChildren(...now.childNodes);
  }
}
