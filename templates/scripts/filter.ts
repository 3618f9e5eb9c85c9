/// <reference lib="dom" />

import { counted } from './counted.ts';

/*
 * Narrows the entries of the page down by what they have in their `data-` attributes. The choice lives in the address, so
 * that it can be shared and the back button undoes it.
 */
const form = document.querySelector<HTMLFormElement>('form.filters');
const entries = [
  ...document.querySelectorAll<HTMLElement>('.entry, .index > li, .source-list > li'),
];

/** Shows the entries that have every chosen value, and their number. */
function show(form: HTMLFormElement): void {
  const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
  const address = new URLSearchParams(location.search);
  const [from, to] = [address.get('from'), address.get('to')];
  let count = 0;
  for (const entry of entries) {
    const isChosen = chosen.every(({ name, value }) =>
      (entry.dataset[name] ?? '').split(' ').includes(value),
    );
    entry.hidden = !isChosen || !isBetween(entry.querySelector('time')?.dateTime, from, to);
    if (!entry.hidden) count += 1;
  }
  for (const section of document.querySelectorAll<HTMLElement>('main section:not(.scroller)')) {
    section.hidden = !entries.some((entry) => !entry.hidden && section.contains(entry));
  }
  const status = form.querySelector('output');
  if (status) status.value = counted(count, form.dataset.counts);
  form.querySelector('button')?.toggleAttribute('hidden', chosen.length === 0);
}

/** Whether a date is in the part of the chart that is in sight; one of which no more than the year is known may be. */
function isBetween(date = '', from: string | null, to: string | null): boolean {
  if (from === null || to === null) return true;
  return date >= from.slice(0, date.length) && date <= to;
}

function readAddress(form: HTMLFormElement): void {
  const address = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    select.value = address.get(select.name) ?? '';
    // A value that is no option would leave the list without a choice.
    if (select.selectedIndex === -1) select.value = '';
  }
  show(form);
}

/** The entry that the address leads to, or leads into, if the filters hide it. */
function hiddenTarget(): Element | undefined {
  const target = document.getElementById(location.hash.slice(1));
  return target?.closest('[hidden]') ? target : undefined;
}

function writeAddress(
  form: HTMLFormElement,
  how: 'pushState' | 'replaceState' = 'pushState',
): void {
  show(form);
  const address = new URL(location.href);
  for (const { name, value } of form.querySelectorAll('select')) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  if (hiddenTarget()) address.hash = '';
  history[how](null, '', address);
}

/** An address that leads to an entry shows it, whatever was chosen. */
function reveal(form: HTMLFormElement): void {
  const target = hiddenTarget();
  if (!target) return;
  for (const select of form.querySelectorAll('select')) select.value = '';
  const address = new URL(location.href);
  for (const end of ['from', 'to']) address.searchParams.delete(end);
  history.replaceState(null, '', address);
  writeAddress(form, 'replaceState');
  target.scrollIntoView();
}

if (form) {
  form.addEventListener('change', () => writeAddress(form));
  form.addEventListener('reset', () =>
    setTimeout(() => {
      writeAddress(form);
      // The button that had the focus is gone.
      form.querySelector('select')?.focus();
    }),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('zoomed', () => show(form));
  addEventListener('popstate', () => readAddress(form));
  addEventListener('hashchange', () => reveal(form));
  readAddress(form);
  reveal(form);
}
