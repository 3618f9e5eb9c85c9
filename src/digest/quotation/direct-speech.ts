/** The marks that open direct speech, and those that may close it. */
const marks: Readonly<Record<string, string>> = {
  '"': '"',
  '\uff02': '\uff02',
  '\u2033': '\u2033',
  '\u201c': '\u201d',
  '\u201e': '\u201c\u201d',
  '\u201f': '\u201d',
  '\u2018': '\u2019',
  '\u201a': '\u2018\u2019',
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab',
  '\u2039': '\u203a',
  '\u203a': '\u2039',
  '\u300c': '\u300d',
  '\u300e': '\u300f',
  '\u301d': '\u301e\u301f',
};
/** An apostrophe looks like the mark that closes single quotation marks. */
const apostrophe = /^\u2019[\p{L}\p{N}]/u;

/** Words between quotation marks: the offset of the opening one, and that behind the closing one. */
export interface Speech {
  words: string;
  start: number;
  end: number;
}

/**
 * Finds the direct speech in a text, by double and single quotation marks of any language; straight single
 * ones are apostrophes. Speech within speech is part of it. What nothing closes goes on to the end of the
 * paragraph, but for straight marks (which stand for inches, too) and single ones.
 */
export function speechIn(text: string): Speech[] {
  const found: Speech[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const opening = text.charAt(start);
    const closing = marks[opening];
    if (closing === undefined) continue;
    const end = endOf(text, start, opening, closing);
    if (end === undefined) continue;
    const words = text.slice(start + 1, end).trim();
    if (words !== '') found.push({ words, start, end: Math.min(end + 1, text.length) });
    start = end;
  }
  return found;
}

/** The offset of the mark that closes what another one opens. */
function endOf(text: string, start: number, opening: string, closing: string): number | undefined {
  let depth = 1;
  for (let end = start + 1; end < text.length; end += 1) {
    const mark = text.charAt(end);
    if (closing.includes(mark) && !apostrophe.test(text.slice(end, end + 3))) depth -= 1;
    else if (mark === opening) depth += 1;
    if (depth === 0) return end;
  }
  return /["\uff02\u2033\u2018\u201a\u203a\u00bb]/.test(opening) ? undefined : text.length;
}

/** An opening mark stands before a letter, a closing one behind a word, and neither within one. */
const single =
  /(?<![\p{L}\p{N}'])'(?=\p{L})([^'\n]*(?:(?<=[\p{L}\p{N}])'(?=\p{L})[^'\n]*)*)'(?![\p{L}\p{N}])/gu;

/**
 * Finds the words between straight single quotation marks, outside of other ones. Apostrophes (`the ministers'
 * talks`, `rock 'n' roll`, `'90s`) and the marks of feet and inches open nothing that something closes.
 */
export function singleSpeechIn(text: string): Speech[] {
  const others = speechIn(text);
  return [...text.matchAll(single)].flatMap(({ 0: whole, 1: words = '', index: start }) => {
    const end = start + whole.length;
    const isWithin = others.some((other) => other.start < end && start < other.end);
    return isWithin || !/\p{L}\p{L}/u.test(words) ? [] : [{ words: words.trim(), start, end }];
  });
}
