/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { toWrite } from '../../../../content/new/to-write.ts';
import { withFootnote } from '../edits/with-footnote.ts';
import { chosenRange } from './chosen-words.ts';
import { say } from './saying.ts';

/** With the space behind them, so that a footnote stands at the words that it bears out. */
const unwritten = new RegExp(String.raw`\*\*${toWrite}\*\* ?`);

/** Writes footnotes of the words that are chosen, where an editor is writing a summary. */
export function writeFootnotes(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.dataset.kind === 'events')
      chooseUnwritten(target);
  });
  document.querySelector('#write-footnote')?.addEventListener('click', write);
}

/** What is typed into a summary that is still to be written takes the place of the words that say so. */
function chooseUnwritten(summary: HTMLTextAreaElement): void {
  const [words = ''] = unwritten.exec(summary.value) ?? [];
  const at = summary.value.indexOf(words);
  if (words !== '') summary.setSelectionRange(at, at + words.length);
}

async function write(): Promise<void> {
  const bar = document.querySelector<HTMLElement>('.choose');
  const event = document.getElementById(
    document.querySelector<HTMLSelectElement>('#into')?.value ?? '',
  );
  const summary = event?.querySelector<HTMLTextAreaElement>('.body textarea');
  if (!bar || !event || !summary) return;
  const range = chosenRange();
  if (!range) return;
  const query = new URLSearchParams({
    source: bar.dataset.source ?? '',
    for: event.dataset.path ?? '',
    start: String(range.start),
    end: String(range.end),
  });
  const response = await fetch(`${bar.dataset.footnotes}?${query}`);
  const answer = await response.text();
  say(response.ok ? '' : answer, '#words-said');
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
