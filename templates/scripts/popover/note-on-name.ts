/// <reference lib="dom" />

/** Who or what a link names, as the page of an event has it for the names on it. */
export function noteOnName({ pathname }: HTMLAnchorElement, page: Document): Node | undefined {
  const of = CSS.escape(pathname);
  return page.querySelector<HTMLTemplateElement>(`template[data-of="${of}"]`)?.content;
}
