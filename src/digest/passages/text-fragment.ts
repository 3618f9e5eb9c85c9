import type { Match } from '../quotation/find-quotation.ts';
import { normalize } from '../quotation/normalize.ts';
import type { Range, SourceText } from '../quotation/source-text.ts';
import { wordsIn } from '../quotation/text-units.ts';

/** Longest passage, in characters, that an address holds whole. */
const longestWhole = 200;
/** Words at each end of a longer one. */
const edgeWords = 5;
/** Words on each side of one that is not alone; more where fewer do not tell it from the others. */
const contextWords = [5, 10, 20];
/** How far words are looked for, in characters. */
const reach = 400;

const lowerCase = new WeakMap<SourceText, string>();

/**
 * Makes an address that leads to a passage of the original: browsers scroll to the text and mark it. A
 * passage that is long, has gaps, or runs across lines is given by its first and its last words.
 *
 * @param url Address of the original.
 * @param mayShowContext Whether words beside the passage may be in the address; those that an excerpt
 *   leaves out may not.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @example 'https://agency.example/story#:~:text=ways%20to%20add%20momentum'
 */
export function textFragmentUrl(
  url: string,
  match: Match,
  source: SourceText,
  mayShowContext: boolean,
): string {
  const [first, last = first] = edgesOf(match, source);
  const isTold = () =>
    first === last
      ? isAlone(source, prefix.start, suffix.end)
      : isAlone(source, prefix.start, first.end) && isAlone(source, last.start, suffix.end);
  let prefix: Range = { start: first.start, end: first.start };
  let suffix: Range = { start: last.end, end: last.end };
  for (const count of mayShowContext ? contextWords : []) {
    if (isTold()) break;
    prefix = wordsBefore(source.text, first.start, count);
    suffix = wordsBehind(source.text, last.end, count);
  }
  const texts = first === last ? [first] : [first, last];
  const encoded = (range: Range) => encode(source.text.slice(range.start, range.end));
  const directive = [
    ...(prefix.start < prefix.end ? [`${encoded(prefix)}-`] : []),
    ...texts.map(encoded),
    ...(suffix.start < suffix.end ? [`-${encoded(suffix)}`] : []),
  ].join(',');
  const [address, fragment = ''] = url.split('#', 2);
  return `${address}#${fragment.split(':~:')[0]}:~:text=${directive}`;
}

/** The whole passage, or its first and its last words: one text cannot leave a gap, nor cross lines. */
function edgesOf(match: Match, { text }: SourceText): [Range] | [Range, Range] {
  const [{ start, end }] = match;
  const isOne = match.length === 1 && !text.slice(start, end).includes('\n');
  if (isOne && end - start <= longestWhole) return [{ start, end }];
  const close = match.at(-1)?.end ?? end;
  const [head] = linesIn(text, start, end);
  const tail = linesIn(text, match.at(-1)?.start ?? start, close).at(-1);
  if (!head || !tail) return [{ start, end }];
  const words = wordsOf(text, head.start, Math.min(head.end, head.start + reach));
  const count = isOne ? Math.min(edgeWords, Math.floor(words.length / 2)) : edgeWords;
  const lastWords = wordsOf(text, Math.max(tail.start, tail.end - reach), tail.end);
  const from = words[Math.min(count, words.length) - 1]?.end ?? head.end;
  const to = lastWords.at(-Math.min(count, lastWords.length))?.start ?? tail.start;
  return isOne && from >= to
    ? [{ start, end }]
    : [
        { start: head.start, end: from },
        { start: to, end: tail.end },
      ];
}

/** The last words before an offset, up to it; nothing where only punctuation is before it. */
function wordsBefore(text: string, offset: number, count: number): Range {
  const from = Math.max(0, offset - reach);
  const line = linesIn(text, from, offset).at(-1);
  const words = line ? wordsOf(text, line.start, line.end) : [];
  // The first one may be cut off.
  if (from > 0 && line?.start === from) words.shift();
  const first = words.at(-Math.min(count, words.length));
  return line && first ? { start: first.start, end: line.end } : { start: offset, end: offset };
}

/** The first words behind an offset. */
function wordsBehind(text: string, offset: number, count: number): Range {
  const [line] = linesIn(text, offset, offset + reach);
  const words = line ? wordsOf(text, line.start, line.end) : [];
  if (line?.end === offset + reach) words.pop();
  const last = words[Math.min(count, words.length) - 1];
  return line && last ? { start: line.start, end: last.end } : { start: offset, end: offset };
}

/** The lines of a stretch, without white space around them: browsers find no text across a line break. */
function linesIn(text: string, start: number, end: number): Range[] {
  let offset = start;
  const lines = text.slice(start, end).split('\n');
  return lines.flatMap((line) => {
    const from = offset + line.length - line.trimStart().length;
    const to = offset + line.trimEnd().length;
    offset += line.length + 1;
    return from < to ? [{ start: from, end: to }] : [];
  });
}

function wordsOf(text: string, start: number, end: number): Range[] {
  const words = wordsIn(text.slice(start, end));
  return words.map((word) => ({ start: start + word.start, end: start + word.end }));
}

/** Tells whether a stretch of a source is nowhere else in it, upper and lower case being the same. */
function isAlone(source: SourceText, start: number, end: number): boolean {
  const text = lowerCase.get(source) ?? source.normalized.text.toLowerCase();
  lowerCase.set(source, text);
  const sought = normalize(source.text.slice(start, end)).text.toLowerCase();
  return text.indexOf(sought) === text.lastIndexOf(sought);
}

/** The comma and the hyphen part a directive, so they are escaped in a text as well. */
function encode(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/\p{Surrogate}/gu, '');
  return encodeURIComponent(plain).replaceAll('-', '%2D');
}
