/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Lets a line be chosen that is to be moved: by its name, or by the caret in it. */
export function chooseLines(): void {
  document.addEventListener('selectionchange', () => {
    const line = lineAt(getSelection()?.focusNode ?? null)?.dataset.line;
    const select = selectOfLine();
    if (line === undefined || !select || select.value === line) return;
    select.value = line;
    showLine();
  });
  document.addEventListener('change', ({ target }) => {
    if (target !== selectOfLine()) return;
    showLine();
    document.querySelector('.text .chosen')?.scrollIntoView({ block: 'nearest' });
  });
  showLine();
  showStory();
}

/** Says what the button does to the line that is chosen, and marks that. */
export function showLine(): void {
  const select = selectOfLine();
  const button = document.querySelector<HTMLButtonElement>('#lines button');
  if (!select || !button) return;
  for (const line of document.querySelectorAll<HTMLElement>('.text [data-line]')) {
    line.classList.toggle('chosen', line.dataset.line === select.value);
  }
  const { putIn = '', takeOut = '' } = button.dataset;
  const isLeftOut = document.querySelector('.text .chosen')?.classList.contains('left-out');
  button.textContent = isLeftOut ? putIn : takeOut;
}

/** What a page has above its story would be all that is in sight. */
function showStory(): void {
  const text = document.querySelector<HTMLElement>('.text');
  const first = text?.querySelector('p[data-start], p.said:not(.stated)');
  if (!text || !first || location.hash !== '') return;
  text.scrollTop = first.getBoundingClientRect().top - text.getBoundingClientRect().top - 4;
}

function lineAt(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('.text [data-line]') ?? null;
}

function selectOfLine(): HTMLSelectElement | null {
  return document.querySelector<HTMLSelectElement>('#line');
}
