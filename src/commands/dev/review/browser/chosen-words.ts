/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { say } from './saying.ts';

/** Words that are chosen, as offsets in the text of the record. */
export interface ChosenRange {
  readonly start: number;
  readonly end: number;
}

/** There are none of the record in a line that was left out. */
let chosen: ChosenRange | 'none of the record' | undefined;

/** Lets words be chosen in the source, by the keyboard as well. */
export function letWordsBeChosen(): void {
  const text = document.querySelector<HTMLElement>('#source-text');
  if (!text) return;
  // As in a text that is written, the arrow keys go through the words, and choose some with Shift.
  text.contentEditable = 'true';
  text.role = 'textbox';
  text.setAttribute('aria-labelledby', 'source-heading');
  text.ariaMultiLine = 'true';
  text.ariaReadOnly = 'true';
  text.spellcheck = false;
  text.inputMode = 'none';
  for (const type of ['beforeinput', 'drop', 'paste', 'cut']) {
    text.addEventListener(type, (event) => event.preventDefault());
  }
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    // What is chosen stays so while something is typed elsewhere.
    if (!selection || !text.contains(selection.anchorNode)) return;
    chosen = selection.isCollapsed ? undefined : chosenIn(text, selection);
  });
}

/** The words that were chosen last; where there are none, it says so. */
export function chosenRange(): ChosenRange | undefined {
  if (typeof chosen === 'object') return chosen;
  say(
    chosen === undefined
      ? 'Choose words in the source first.'
      : 'These words are no part of the record; bring their line back first.',
    '#words-said',
  );
  return undefined;
}

function chosenIn(text: HTMLElement, selection: Selection): typeof chosen {
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return undefined;
  const start = offsetOf(text, range.startContainer, range.startOffset);
  const end = offsetOf(text, range.endContainer, range.endOffset);
  return end > start ? { start, end } : 'none of the record';
}

/** The offset in the text of the record of a place in the source, or of the end of the last paragraph before it. */
function offsetOf(text: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(node, offset);
  const contents = before.cloneContents();
  for (const label of contents.querySelectorAll('.what')) label.remove();
  const paragraphs = contents.querySelectorAll<HTMLElement>('p[data-start]');
  const last = paragraphs[paragraphs.length - 1];
  return Number(last?.dataset.start ?? 0) + (last?.textContent ?? '').length;
}
