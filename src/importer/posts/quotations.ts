import { singleSpeechIn, speechIn } from '../../digest/quotation/direct-speech.ts';
import type { Stretch } from '../people/person.ts';

/** Words between quotation marks in a paragraph. */
export interface Quoted extends Stretch {
  /** Where the words are, without their marks. */
  readonly from: number;
  readonly to: number;
  /** Whether no mark closes it, as newspapers do where it goes on in the next paragraph. */
  readonly isOpen: boolean;
}

/** The quotations of a paragraph, of whatever marks, in order. */
export function quotationsIn(text: string, paragraph: number): Quoted[] {
  // One word in marks is a term, or the name of a platform.
  const isSpeech = ({ words, start }: { words: string; start: number }) =>
    /[\s.!?…।\p{sc=Han}]/u.test(words) || (words.endsWith(',') && opens(text, start));
  const marked = [...speechIn(text), ...singleSpeechIn(text), ...singleCurly(text)];
  const closed = marked
    .filter(isSpeech)
    .filter(
      (each, index, all) =>
        !all.some((other, at) => holds(other, each) || (at < index && other.start === each.start)),
    )
    .sort((a, b) => a.start - b.start);
  const found = closed.map(({ start, end, words }) => {
    const from = start + text.slice(start).indexOf(words);
    return {
      paragraph,
      start,
      end,
      from,
      to: from + words.length,
      isOpen: from + words.length >= text.length,
    };
  });
  const last = openAtEnd(text, Math.max(0, ...marked.map(({ end }) => end)));
  return last === undefined
    ? found
    : [
        ...found,
        {
          paragraph,
          start: last,
          end: text.length,
          from: last + 1,
          to: text.trimEnd().length,
          isOpen: true,
        },
      ];
}

/** A straight mark that opens the rest of a paragraph, or a single one that opens all of it. */
function openAtEnd(text: string, from: number): number | undefined {
  if (from === 0 && /^['‘](?=\p{L})/u.test(text) && !/[.,!?…]['’](?:\s|$)/u.test(text)) return 0;
  const at = text.indexOf('"', from);
  const isOpening =
    at !== -1 &&
    /(?:^|[\s:(])$/u.test(text.slice(0, at)) &&
    /^"[\p{L}\p{N}#@[…]/u.test(text.slice(at));
  return isOpening ? at : undefined;
}

/** Curly single marks that are whole sentences: `‘It is done.’` */
function singleCurly(text: string): { start: number; end: number; words: string }[] {
  return [...text.matchAll(/‘([^‘’]{3,}(?:’(?=\p{L})[^‘’]*)*)’(?![\p{L}\p{N}])/gu)].map(
    ({ 0: whole, 1: words = '', index }) => ({
      start: index,
      end: index + whole.length,
      words: words.trim(),
    }),
  );
}

/** Whether a sentence begins with a mark. */
function opens(text: string, start: number): boolean {
  return /(?:^|[.!?…]["”’]?\s+)$/u.test(text.slice(0, start));
}

function holds(
  outer: { start: number; end: number },
  inner: { start: number; end: number },
): boolean {
  const isSame = outer.start === inner.start && outer.end === inner.end;
  return !isSame && outer.start <= inner.start && outer.end >= inner.end;
}

/** A text of the same length with letters that say nothing in place of what is quoted; a full stop may end them. */
export function withoutQuotations(text: string, quotations: readonly Quoted[]): string {
  let plain = '';
  for (const { start, end } of quotations) {
    plain += text.slice(plain.length, start);
    const hasLead = /\p{L}/u.test(plain.slice(Math.max(plain.lastIndexOf('. '), 0)));
    const isFull = /[.!?…।。！？][^\p{L}\p{N}]*$/u.test(text.slice(start, end));
    // "…," she added. "It is." The board …": behind a full stop somebody else may act.
    const isBeforeNext =
      /\.[^\p{L}\p{N}]*$/u.test(text.slice(start, end)) && /^\s+\p{Lu}/u.test(text.slice(end));
    const isEnd = isFull && (hasLead || isBeforeNext);
    const sign = /[。！？][^\p{L}\p{N}]*$/u.test(text.slice(start, end)) ? '。' : '.';
    plain += isEnd ? filler.repeat(end - start - 1) + sign : filler.repeat(end - start);
  }
  return plain + text.slice(plain.length);
}

/** Stands for quoted words. */
export const filler = '\u00b7';
