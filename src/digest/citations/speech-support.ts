import { oncePer } from '../../memoize.ts';
import { findQuotation } from '../quotation/find-quotation.ts';
import { normalize } from '../quotation/normalize.ts';
import { hasWords, insertions } from '../quotation/quotation-parts.ts';
import type { SourceText } from '../quotation/source-text.ts';
import type { Footnote } from './footnotes.ts';

/** Tells which words of a footnote have what somebody says: those of the source, or the editor's translation. */
export type SpeechSupport = (words: string) => 'quotation' | 'translation' | undefined;

/** Makes the test of direct speech against a footnote. */
export const speechSupport = oncePer(
  ({ quotation, translation }: Pick<Footnote, 'quotation' | 'translation'>): SpeechSupport => {
    const original = textOf(quotation);
    const translated = translation === undefined ? undefined : textOf(translation);
    const isIn = (words: string, text: SourceText) =>
      hasWords(words) &&
      asWritten(words).some((written) => findQuotation(written, text).length > 0);
    const supportOf: SpeechSupport = (words) => {
      if (isIn(words, original)) return 'quotation';
      return translated && isIn(words, translated) ? 'translation' : undefined;
    };
    const known = new Map<string, ReturnType<SpeechSupport>>();
    return (words) => {
      if (!known.has(words)) known.set(words, supportOf(words));
      return known.get(words);
    };
  },
);

/** The words, and the same with a first letter of the other case, as a sentence around them may ask for it. */
export function inBothCases(words: string): string[] {
  const [first = ''] = words;
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return other === first ? [words] : [words, other + words.slice(first.length)];
}

/** The same, apart from what brackets hold. */
function asWritten(words: string): string[] {
  return [...inBothCases(words).map((each) => sealed(each, insertions)), sealed(words, wholeWords)];
}

/** Brackets that change more than the case of the first letter of a word. */
const wholeWords = new RegExp(`${insertions.source}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');

/** What is looked for of direct speech: the summary itself may have put the full stop before the closing mark. */
export function spokenWords(words: string): string {
  return normalize(words).text.trim().replace(/[.,]$/, '');
}

/** The words of a footnote, apart from those that its editor put in. */
function textOf(words: string): SourceText {
  const text = sealed(words, insertions);
  return { text, normalized: normalize(text), pieces: [] };
}

/**
 * A text with other signs for those in brackets, so that what an editor put in is the same as what an editor put
 * in, and as no words of a source.
 */
function sealed(words: string, brackets: RegExp): string {
  return words.replace(brackets, (bracket) =>
    Array.from(normalize(bracket).text, (sign) =>
      String.fromCodePoint(privateUse + ((sign.codePointAt(0) ?? 0) % privateUseLength)),
    ).join(''),
  );
}

/** The signs that Unicode gives no meaning to, and never will. */
const [privateUse, privateUseLength] = [0xf0000, 0x20000];
