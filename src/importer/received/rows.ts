/** Names, days and the like, one below the other: at most so many rows, of at most so many characters. */
const [mostRows, longestRow] = [4, 60];
/** What ends a sentence, or lets it go on; the full stop of an hour does neither: `20:51 h.` */
const sentenceEnd =
  /(?<!\d\s?(?:[Hh]|hs|hrs?)\.|\d\s?\p{L}\.\p{L}\.)(?<=[\p{Sentence_Terminal}…:：,;][\p{P}\s]*)$/u;

/**
 * Tells whether lines of one block are each a line of its own, as a page breaks them below a headline.
 *
 * @example areRows(['Ada Example', 'New Port', '1 May 2030']) // true
 */
export function areRows(lines: readonly string[]): boolean {
  return (
    lines.length > 1 &&
    lines.length <= mostRows &&
    lines.every((line) => line.length <= longestRow && !sentenceEnd.test(line))
  );
}
