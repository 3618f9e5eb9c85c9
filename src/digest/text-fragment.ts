import type { Match } from './find-quotation.ts';
import { normalize } from './normalize.ts';
import type { SourceText } from './source-text.ts';

/** Longest passage, in characters, that an address holds whole. */
const longestWhole = 200;
/** Words at each end of a longer one, and on each side of one that is not alone. */
const edgeWords = 5;

/**
 * Makes an address that leads to a passage of the original: browsers scroll to the text and mark it.
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
  const [first] = match;
  const last = match.at(-1) ?? first;
  const words = source.text.slice(first.start, first.end);
  const lastPart = source.text.slice(last.start, last.end);
  // One directive cannot leave a gap, nor a whole text run across paragraphs.
  const isWhole = match.length === 1 && words.length <= longestWhole && !words.includes('\n');
  const text = isWhole ? [words] : [firstWords(words), lastWords(lastPart)];
  const context = mayShowContext && isWhole && !isAlone(words, source);
  const prefix = lastWords(blockBefore(source.text, first.start));
  const suffix = firstWords(blockAfter(source.text, last.end));
  const directive = [
    ...(context && prefix !== '' ? [`${encode(prefix)}-`] : []),
    ...text.map(encode),
    ...(context && suffix !== '' ? [`-${encode(suffix)}`] : []),
  ].join(',');
  const [address, fragment = ''] = url.split('#', 2);
  return `${address}#${fragment.split(':~:')[0]}:~:text=${directive}`;
}

function isAlone(words: string, source: SourceText): boolean {
  const sought = normalize(words).text.toLowerCase();
  const text = source.normalized.text.toLowerCase();
  return text.indexOf(sought) === text.lastIndexOf(sought);
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, edgeWords).join(' ');
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-edgeWords).join(' ');
}

function blockBefore(text: string, offset: number): string {
  return (
    text
      .slice(Math.max(0, offset - longestWhole), offset)
      .split('\n')
      .at(-1) ?? ''
  );
}

function blockAfter(text: string, offset: number): string {
  return text.slice(offset, offset + longestWhole).split('\n')[0] ?? '';
}

/** The comma and the hyphen part a directive, so they are escaped in a text as well. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
