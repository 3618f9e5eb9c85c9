/// <reference lib="dom" />

/**
 * The button of the page that copies a link, and what says that it did.
 *
 * @param linkOf Makes the address when the button is pressed.
 * @returns undefined on a page that has none.
 */
export function copyButton(linkOf: () => string | undefined): Node | undefined {
  const template = document.querySelector<HTMLTemplateElement>('.copy-link');
  const parts = template?.content.cloneNode(true) as DocumentFragment | undefined;
  const output = parts?.querySelector('output');
  parts?.querySelector('button')?.addEventListener('click', async () => {
    const link = linkOf();
    if (!output || link === undefined) return;
    try {
      await navigator.clipboard.writeText(link);
      output.value = output.dataset.copied ?? '';
    } catch {
      // Where nothing may be written to it, the link can be copied by hand.
      output.value = link;
    }
  });
  return parts;
}
