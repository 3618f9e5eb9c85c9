import { withoutInvisible } from './invisible.ts';

/** A text in the form in which quotations are compared, and the way back to the original. */
export interface NormalizedText {
  text: string;
  /** Offset in the original at which the character at an offset of `text` starts. */
  startOf(offset: number): number;
  /** Offset in the original at which the character before an offset of `text` ends. */
  endOf(offset: number): number;
}

const sameQuote: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
};
const quotes = /[\u2018-\u201f\u02bc\u2032\u2033]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
/**
 * A character with the marks on it, a flag, or emoji joined into one, which no passage may cut in two.
 * No more than 30 marks, as sorting them would take NFKC quadratic time (UAX 15, stream-safe format).
 */
const cluster = /(?:\p{RI}{2}|.)(?:[\p{M}\p{EMod}\u200c\uff9e\uff9f]|\u200d\p{ExtPict}?){0,30}/gsu;
/** Letters of Hangul that NFKC can join to the one before them, which is a character of its own. */
const laterHangul = /^[\u1161-\u11c2\u3133-\u3163\uffa3-\uffdc]/;

/**
 * Normalizes a text for comparison: Unicode NFKC, curly quotes to straight ones, every dash to a
 * hyphen, every run of white space to one space, and nothing of what nobody sees. Nothing else: not the case, not
 * the punctuation.
 *
 * NFKC works on one character at a time, with the marks on it, so that each character of the result
 * knows where it comes from.
 *
 * @see https://www.unicode.org/reports/tr15/
 * @example normalize('“talent — mobility”').text // '"talent - mobility"'
 */
export function normalize(original: string): NormalizedText {
  const visible = withoutInvisible(original);
  const { text, startOf, endOf } = normalizeVisible(visible);
  if (visible === original) return { text, startOf, endOf };
  const origins = originsOf(visible, original);
  return {
    text,
    startOf: (offset) => origins[startOf(offset)] ?? original.length,
    endOf: (offset) => {
      const origin = origins[endOf(offset) - 1];
      return origin === undefined ? 0 : origin + 1;
    },
  };
}

/** The offset of each character of a text in another one, which has some between them. */
function originsOf(text: string, original: string): number[] {
  const origins: number[] = [];
  for (let offset = 0; offset < original.length; offset += 1) {
    if (original.charAt(offset) === text.charAt(origins.length)) origins.push(offset);
  }
  return origins;
}

function normalizeVisible(original: string): NormalizedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const addSpace = (start: number, end: number) => {
    if (parts.at(-1) === ' ') ends[ends.length - 1] = end;
    else add(' ', start, end);
  };
  const add = (character: string, start: number, end: number) => {
    parts.push(character);
    for (let unit = 0; unit < character.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  const addAscii = (word: string, start: number) => {
    parts.push(word);
    for (let offset = start; offset < start + word.length; offset += 1) {
      starts.push(offset);
      ends.push(offset + 1);
    }
  };
  for (const { text, start } of stretches(original)) {
    const end = start + text.length;
    if (text.trim() === '') addSpace(start, end);
    else if (isAscii(text)) addAscii(text, start);
    else {
      for (const character of fold(text)) {
        if (character.trim() === '') addSpace(start, end);
        else add(character, start, end);
      }
    }
  }
  return {
    text: parts.join(''),
    startOf: (offset) => starts[offset] ?? original.length,
    endOf: (offset) => ends[offset - 1] ?? 0,
  };
}

function fold(cluster: string): string {
  return straighten(straighten(cluster).normalize('NFKC')).replace(dashes, '-');
}

/** Done before NFKC, which takes a double prime apart, and after it, since it makes new primes. */
function straighten(text: string): string {
  return text.replace(quotes, (quote) => sameQuote[quote] ?? quote);
}

/** The stretches that NFKC treats by themselves; of ASCII, which it leaves as it is, words and white space. */
function* stretches(original: string): Generator<{ text: string; start: number }> {
  for (const run of original.matchAll(/[\0-\x7f]+(?=[\0-\x7f]|$)|[\0-\x7f]?[^\0-\x7f]+/g)) {
    const text = run[0];
    if (isAscii(text)) {
      for (const { 0: word, index } of text.matchAll(/\s+|\S+/g)) {
        yield { text: word, start: run.index + index };
      }
    } else {
      let pending = { text: '', start: run.index };
      for (const { 0: next, index } of text.matchAll(cluster)) {
        if (laterHangul.test(next) && compose(pending.text, next)) pending.text += next;
        else {
          if (pending.text !== '') yield pending;
          pending = { text: next, start: run.index + index };
        }
      }
      yield pending;
    }
  }
}

function compose(a: string, b: string): boolean {
  return (a + b).normalize('NFKC') !== a.normalize('NFKC') + b.normalize('NFKC');
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
