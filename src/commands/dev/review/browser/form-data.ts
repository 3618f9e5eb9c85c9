/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The fields of a form as a browser sends them, with the button that was pressed. */
export function dataOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === 'string') data.append(name, value);
  }
  return data;
}
