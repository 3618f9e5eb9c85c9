/// <reference lib="dom" />

import { foldLetters } from '../../src/outputs/search/fold-letters.ts';
import { withoutWordBreaks, withWordBreaks } from '../../src/outputs/search/word-breaks.ts';

import { counted } from './counted.ts';

/*
 * Searches the index of this site with Pagefind, which loads only the parts of it that a search needs.
 * What is looked for lives in the address.
 */

/** The part of Pagefind that is used here. */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  /** Loads what every search needs. */
  init(): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string>; sort: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Found> }[] }>;
}

interface Found {
  url: string;
  meta: Record<string, string>;
  /** HTML: the words around the first match, which are marked. */
  excerpt: string;
}

const filters = ['kind', 'track', 'person', 'organization', 'year', 'language'];
/** Results that are shown at once, and again with each press of the button below them. */
const page = 15;
/** Rest between the last key and the search, in ms: keys that come at once are one change. */
const pause = 20;

let latest = 0;
let shown = page;

async function search(form: HTMLFormElement, list: HTMLElement, pagefind: Pagefind): Promise<void> {
  latest += 1;
  const ours = latest;
  const wanted = new Map([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const query = withWordBreaks(foldLetters(wanted.get('q')?.trim() ?? '')) || null;
  const chosen = filters.flatMap((name) => {
    const value = wanted.get(name) ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  const status = form.querySelector('output');
  const more = document.querySelector<HTMLButtonElement>('.more');
  if (query === null && chosen.length === 0) {
    list.replaceChildren();
    if (status) status.value = '';
    if (more) more.hidden = true;
    return;
  }
  const sort = wanted.get('sort') ?? '';
  const { results } = await pagefind.search(query, {
    filters: Object.fromEntries(chosen),
    sort: sort === '' ? {} : { date: sort },
  });
  const found = await Promise.all(results.slice(0, shown).map((result) => result.data()));
  // A later search may have overtaken this one.
  if (ours !== latest) return;
  list.replaceChildren(...found.map(show));
  if (more) more.hidden = results.length <= shown;
  if (status) status.value = counted(results.length, form.dataset.counts);
}

function show({ url, meta, excerpt }: Found): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  link.lang = meta.titleLanguage ?? document.documentElement.lang;
  link.dir = 'auto';
  const note = document.createElement('p');
  note.className = 'note';
  note.textContent = [meta.kind, meta.day].filter(Boolean).join(' · ');
  const passage = document.createElement('p');
  passage.lang = meta.language ?? document.documentElement.lang;
  passage.dir = 'auto';
  // Parsed apart from the page, and taken over as text and marks: whatever the index holds, nothing runs.
  for (const node of new DOMParser().parseFromString(withoutWordBreaks(excerpt), 'text/html').body
    .childNodes) {
    const isMark = node.nodeName === 'MARK';
    const part = isMark ? document.createElement('mark') : document.createTextNode('');
    part.textContent = node.textContent;
    passage.append(part);
  }
  item.append(link, note, passage);
  return item;
}

function readAddress(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = value;
  }
}

function writeAddress(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const [name, value] of new FormData(form)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, String(value));
  }
  history.replaceState(null, '', address);
}

/** Names the languages in that of the page: what they are called is not the same in every Node. */
function nameLanguages(form: HTMLFormElement): void {
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: 'language' });
  for (const option of form.querySelectorAll<HTMLOptionElement>('[name="language"] option')) {
    if (option.value !== '') option.text = names.of(option.value) ?? option.value;
  }
}

async function start(form: HTMLFormElement, list: HTMLElement): Promise<void> {
  nameLanguages(form);
  readAddress(form);
  let pagefind: Pagefind;
  try {
    pagefind = await import(form.dataset.bundle ?? '');
    await pagefind.options({ excerptLength: 40 });
    await pagefind.init();
  } catch {
    const status = form.querySelector('output');
    if (status) status.value = form.dataset.failed ?? '';
    return;
  }
  let timer = 0;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      writeAddress(form);
      shown = page;
      void search(form, list, pagefind);
    }, pause);
  });
  document.querySelector('.more')?.addEventListener('click', async () => {
    const next = shown;
    shown += page;
    await search(form, list, pagefind);
    list.querySelectorAll('a')[next]?.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  await search(form, list, pagefind);
}

const form = document.querySelector<HTMLFormElement>('form.search');
const list = document.querySelector<HTMLElement>('.results');
if (form && list) void start(form, list);
