/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The labels of the footnotes that the summary of a record has, in its form. */
export function footnoteLabels(record: string | undefined): string[] {
  const form = record === undefined ? null : document.getElementById(record);
  const summary = form?.querySelector<HTMLTextAreaElement>('.body textarea');
  return [...(summary?.value ?? '').matchAll(/^\[\^([^\]\s]+)\]:/gm)].map(
    ([, label = '']) => label,
  );
}
