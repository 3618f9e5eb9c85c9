/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Tells whether somebody typed something in a record that is not saved. */
function isDirty(record: Element): boolean {
  return [...record.querySelectorAll<HTMLInputElement>('[name^="value."]')].some((field) => {
    const name = field.name.slice('value.'.length);
    const shown = record.querySelector<HTMLInputElement>(`[name="shown.${CSS.escape(name)}"]`);
    return shown !== null && shown.value !== field.value;
  });
}

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

/**
 * Shows a page as the server has it now. Records in which something is typed that is not saved stay as they are, but for
 * one that was just sent.
 *
 * @param sent The id of that record.
 */
export function showPage(html: string, sent?: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const focused = document.activeElement?.id ?? '';
  const kept = [...document.querySelectorAll('.record')].filter(
    (record) => record.id !== sent && isDirty(record),
  );
  for (const record of kept) {
    const other = page.getElementById(record.id);
    // It was published or deleted elsewhere; what is typed is not lost.
    if (!other) page.querySelector('.records')?.prepend(record);
    else other.replaceWith(record);
  }
  const scrolled = document.querySelector('.text')?.scrollTop ?? 0;
  for (const part of ['.top', '.text', '.records', '#into']) {
    const [old, now] = [document.querySelector(part), page.querySelector(part)];
    if (!old || !now) continue;
    if (part === '.text' || part === '#into') old.replaceChildren(...now.childNodes);
    else old.replaceWith(now);
  }
  for (const list of page.querySelectorAll('datalist[id^="ids-"]')) {
    const old = document.getElementById(list.id);
    if (old) old.replaceWith(list);
    else document.body.append(list);
  }
  document.querySelector('.text')?.scrollTo({ top: scrolled });
  document.title = page.title;
  showDirty();
  const target = document.getElementById(focused);
  if (focused !== '') target?.focus({ preventScroll: true });
}
