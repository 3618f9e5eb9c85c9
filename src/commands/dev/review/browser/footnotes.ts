/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { toWrite } from '../../../../content/new/to-write.ts';
import { withFootnote } from '../edits/with-footnote.ts';
import { say } from './saying.ts';

/** With the space behind them, so that a footnote stands at the words that it bears out. */
const unwritten = new RegExp(String.raw`\*\*${toWrite}\*\* ?`);

/** Words that are chosen, as offsets in the text of the record; there are none of it in a line that was left out. */
let chosen: { start: number; end: number } | 'none of the record' | undefined;

/** Lets words be chosen in the source, by the keyboard as well, and writes footnotes of them. */
export function writeFootnotes(): void {
  const text = document.querySelector<HTMLElement>('#source-text');
  const bar = document.querySelector<HTMLElement>('.choose');
  if (!text || !bar) return;
  bar.hidden = document.querySelector('#into option') === null;
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
    const range = chosenIn(text);
    if (range) chosen = range;
  });
  document.addEventListener('focusin', ({ target }) => {
    const into = document.querySelector<HTMLSelectElement>('#into');
    if (into && target instanceof HTMLTextAreaElement && target.dataset.kind === 'events') {
      into.value = target.id;
      chooseUnwritten(target);
    }
  });
  document.querySelector('#write-footnote')?.addEventListener('click', () => write(bar));
}

/** What is typed into a summary that is still to be written takes the place of the words that say so. */
function chooseUnwritten(summary: HTMLTextAreaElement): void {
  const [words = ''] = unwritten.exec(summary.value) ?? [];
  const at = summary.value.indexOf(words);
  if (words !== '') summary.setSelectionRange(at, at + words.length);
}

function chosenIn(text: HTMLElement): typeof chosen {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
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

async function write({ dataset }: HTMLElement): Promise<void> {
  const into = document.querySelector<HTMLSelectElement>('#into')?.value ?? '';
  const summary = document.getElementById(into);
  if (!(summary instanceof HTMLTextAreaElement)) return;
  if (!chosen) {
    say('Choose words in the source first.', '#footnote-said');
    return;
  }
  if (chosen === 'none of the record') {
    say('These words are no part of the record; bring their line back first.', '#footnote-said');
    return;
  }
  const query = new URLSearchParams({
    source: dataset.source ?? '',
    for: summary.closest<HTMLElement>('.record')?.dataset.path ?? '',
    start: String(chosen.start),
    end: String(chosen.end),
  });
  const response = await fetch(`${dataset.footnotes}?${query}`);
  const answer = await response.text();
  say(response.ok ? '' : answer, '#footnote-said');
  if (response.ok) insert(summary, answer);
}

/** What is still to be written between the quotation marks of a footnote. */
const noTranslation = '(translation: "")';

/** Puts the number where the caret is in the summary; a translation that is missing is written next. */
function insert(summary: HTMLTextAreaElement, footnote: string): void {
  const { text, end } = withFootnote(summary.value, footnote, summary.selectionEnd);
  summary.value = text;
  const gap = footnote.endsWith(noTranslation) ? text.lastIndexOf(noTranslation) : -1;
  const caret = gap === -1 ? end : gap + noTranslation.length - 2;
  summary.setSelectionRange(caret, caret);
  summary.focus();
  summary.dispatchEvent(new Event('input', { bubbles: true }));
}
