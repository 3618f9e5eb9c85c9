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
const anyOpening = new RegExp(`[${Object.keys(marks).join('')}]`, 'u');
/** An apostrophe looks like the mark that closes single quotation marks. */
const apostrophe = /^\u2019[\p{L}\p{N}]/u;
/** Straight marks are inches as well, and single ones apostrophes. */
const mayStayOpen = /[^"\uff02\u2033\u2018\u201a\u203a\u00bb]/;

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
 *
 * Takes time in proportion to the length of the text.
 */
export function speechIn(text: string): Speech[] {
  const found: Speech[] = [];
  const ends = new Map<string, ReadonlyMap<number, number>>();
  const first = text.search(anyOpening);
  for (let start = first === -1 ? text.length : first; start < text.length; start += 1) {
    const opening = text.charAt(start);
    const closing = marks[opening];
    if (closing === undefined) continue;
    const its = ends.get(opening) ?? endsOf(text, opening, closing);
    ends.set(opening, its);
    const end = its.get(start) ?? (mayStayOpen.test(opening) ? text.length : undefined);
    if (end === undefined) continue;
    const words = text.slice(start + 1, end).trim();
    if (words !== '') found.push({ words, start, end: Math.min(end + 1, text.length) });
    start = end;
  }
  return found;
}

/** Tells whether the last speech of a paragraph that a certain mark opens goes on in the next paragraph. */
export function staysOpen(paragraph: string, opening: string): boolean {
  const closing = marks[opening];
  if (closing === undefined) return false;
  if (closing === opening) return paragraph.split(opening).length % 2 === 0;
  const last = paragraph.lastIndexOf(opening);
  return last !== -1 && !endsOf(paragraph.slice(last), opening, closing).has(0);
}

/** By the offset of each opening mark that is closed, that of the mark that closes it. */
function endsOf(text: string, opening: string, closing: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let offset = text.indexOf(opening); offset < text.length; offset += 1) {
    const mark = text.charAt(offset);
    const closes = closing.includes(mark) && !apostrophe.test(text.slice(offset, offset + 3));
    const start = closes ? open.pop() : undefined;
    if (start !== undefined) ends.set(start, offset);
    // A mark that is both may open the next words, if those before it turn out to be within others.
    if (mark === opening) open.push(offset);
  }
  return ends;
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
  let next = 0;
  return [...text.matchAll(single)].flatMap(({ 0: whole, 1: words = '', index: start }) => {
    const end = start + whole.length;
    while ((others[next]?.end ?? text.length) <= start) next += 1;
    const isWithin = (others[next]?.start ?? text.length) < end;
    return isWithin || !/\p{L}\p{L}/u.test(words) ? [] : [{ words: words.trim(), start, end }];
  });
}
