import { type Context, findQuotation } from './find-quotation.ts';
import { nearestPassage } from './nearest-passage.ts';
import { insertions, longestInsertion, partsOf } from './quotation-parts.ts';
import { placeOf, type SourceText } from './source-text.ts';

/**
 * Says of a quotation that was not found what an editor has to look at.
 *
 * @param source The path of its record, and its text.
 * @param mayTakeLong Whether to look for the nearest passage, which takes a hundred times as long.
 */
export function whyNotFound(
  words: string,
  { prefix, suffix, noInsertions = false }: Context,
  { file, text: source }: { readonly file: string; readonly text: SourceText },
  mayTakeLong: boolean,
): string {
  const [[elsewhere] = []] = findQuotation(words, source);
  if (elsewhere && noInsertions) {
    return `quotation is not in ${file} with the words in brackets; a post has the words of its author alone; write "[…]" for what is left out`;
  }
  if (elsewhere) {
    const { line } = placeOf(elsewhere.start, source);
    const context = `${prefix.trim()} … ${suffix.trim()}`.trim();
    return (
      `quotation is in ${file}, line ${line}, but not between the words "${context}" of the link's title; ` +
      'expected the words right before and after it: "words before … words after"'
    );
  }
  const parts = partsOf(words);
  const missing = parts.find((part) => findQuotation(part, source).length === 0);
  if (missing === undefined && parts.length > 1) {
    return `quotation is in ${file} in parts, but not in this order; put them in the order of the source`;
  }
  if (findQuotation(words.replace(insertions, '…'), source).length > 0) {
    return `quotation is not in ${file}, as its brackets stand for too much; they match up to ${longestInsertion} characters; write "[…]" for more`;
  }
  const nearest = mayTakeLong ? nearestPassage(missing ?? words, source) : undefined;
  if (nearest) {
    const { place, difference } = nearest;
    return `quotation is not in ${file}; nearest passage, line ${place.line}: "${difference}"`;
  }
  const found = mayTakeLong ? 'nothing in it is like it; ' : '';
  return `quotation is not in ${file}; ${found}quote the source to the letter`;
}
