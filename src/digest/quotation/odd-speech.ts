import { blanked } from '../language/blanked.ts';
import { sentencesIn } from '../language/sentences.ts';
import { type Speech, singleSpeechIn, speechIn } from './direct-speech.ts';

/** Marks that stand for quotation marks: two commas, backticks, apostrophes or accents, and heavy ornaments. */
const opening =
  "(?<![^\\s([]),,(?=\\S)|``(?=\\S)|\u00b4\u00b4(?=\\S)|(?<![^\\s([])''(?=\\S)|[\u275b\u275d\uff62\ufe41\ufe43\u{1f676}\u{1f678}](?=\\S)|(?<![^\\s([\u2013\u2014-])[\u201d\u00bb](?=\\S)";
const closing = "''|``|\u00b4\u00b4|[\"\u201c\u201d\u00bb\u275c\u275e\uff63\ufe42\ufe44\u{1f677}]";
/** Words without any of these marks, so that each is looked at once. */
const words =
  "(?:[^,'\"`\u00b4\u201c\u201d\u00ab\u00bb\u275b-\u275e\uff62\uff63\ufe41-\ufe44\u{1f676}-\u{1f678}\\n]|,(?!,)|'(?!')|`(?!`)|\u00b4(?!\u00b4))+";
const odd = new RegExp(`(?:${opening})(${words})(?:${closing})`, 'gu');
/** \`words', as typewriters had it. */
const typewritten = /(?<!`)`(?=\p{L})((?:[^'`\n]|'(?=\p{L}))+)'(?!['\p{L}])/gu;
/** A mark that closes words, and one that opens some. */
const closes =
  /(?<=[\p{L}\p{M}.,!?\u2026])(?:["\u201d\u275e\u{1f677}]|'')(?=[\s.,;:!?)\]\u2013\u2014-]|$)/gu;
const opens = /(?<![^\s([\u2013\u2014-])"(?=\p{L})/gu;

/**
 * Finds the direct speech of a paragraph that stands between other marks than {@link speechIn} knows, or between
 * marks of which one is missing: back to the start of its sentence, or on to the end of the paragraph.
 *
 * Takes time in proportion to the length of the text.
 */
export function oddSpeechIn(text: string): Speech[] {
  const plain = blanked(text, [...speechIn(text), ...singleSpeechIn(text)]);
  const between = [...plain.matchAll(odd), ...plain.matchAll(typewritten)].map(
    ({ 0: whole, 1: words = '', index }) => ({
      words: words.trim(),
      start: index,
      end: index + whole.length,
    }),
  );
  const rest = blanked(plain, between);
  return [...between, ...halfMarked(rest)].filter(({ words }) => /\p{L}\p{L}/u.test(words));
}

function halfMarked(text: string): Speech[] {
  const ends = [...text.matchAll(closes)];
  const starts = [...text.matchAll(opens)];
  if (ends.length + starts.length === 0) return [];
  const sentences = sentencesIn(text);
  let [next, from] = [0, 0];
  const unopened = ends.map(({ 0: mark, index }) => {
    while ((sentences[next]?.end ?? text.length) < index) next += 1;
    const start = Math.max(from, sentences[next]?.start ?? 0);
    from = index + mark.length;
    return { words: text.slice(start, index).trim(), start, end: from };
  });
  const [unclosed] = starts;
  if (!unclosed || unopened.some(({ end }) => end > unclosed.index)) return unopened;
  const start = unclosed.index;
  return [...unopened, { words: text.slice(start + 1).trim(), start, end: text.length }];
}
