/** Where a word ends that no space follows: the search engine splits words at spaces, and readers see neither. */
const wordBreak = '\u2060 ';

/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Dictionaries are chosen by the script, whatever language it is told. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Marks where words end in a text of a script that is written without spaces. What is looked for is broken
 * in the same way as what is searched.
 *
 * @example withWordBreaks('漁業協力') // '漁業\u2060 協力'
 */
export function withWordBreaks(text: string): string {
  if (!unspaced.test(text)) return text;
  let broken = '';
  let last = '';
  for (const { segment, isWordLike = false } of segmenter.segment(text)) {
    const isBreak =
      isWordLike && /\S$/.test(last) && (unspaced.test(last) || unspaced.test(segment));
    broken += isBreak ? wordBreak + segment : segment;
    last = segment;
  }
  return broken;
}

/** The text as it was, also where a mark was put around a word. */
export function withoutWordBreaks(html: string): string {
  return html.replace(/\u2060(<\/mark>)? ?/g, '$1');
}
