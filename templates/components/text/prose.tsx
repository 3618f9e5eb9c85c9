import type { Html } from '../../../src/digest/prose/html.ts';

/** Text that the Markdown renderer made. Only `Html` gets in unescaped. */
export function Prose({ html, lang }: { html: Html; lang?: string | undefined }) {
  if (html === '') return null;
  return (
    <div
      class="prose"
      lang={lang}
      dir={lang ? 'auto' : undefined}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
