import { forRecent } from '../../memoize.ts';
import type { Range } from '../quotation/source-text.ts';
import { segmentsOf } from './segments.ts';

/** A full stop behind these ends no sentence: an initial, a title, a month, a number's name. */
const abbreviation =
  /(?:^|[\s(“"'‘„«])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mrs?|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Adm|Brig|Maj|Cmdr|Supt|Insp|Sra|Srta|Dra|Dott|Mevr|Dhr|Drs|Md|Smt|डॉ|प्रो|Rev|Hon|Sen|Rep|Gov|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|Nr|Art|vs|ca|approx|Inc|Ltd|Co|Corp|Bros|Jr|Sr|Mt|Ft|e\.g|i\.e|z\.B|d\.h|bzw|u\.a|(?<!\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.?\s)\p{N}{1,2})\.["”’)]*\s*$/u;

/** The sentences of a text that a range touches, whole; a blank line ends a sentence. */
export function sentencesAround(text: string, { start, end }: Range): Range {
  const paragraph = paragraphsAround(text, { start, end });
  const touched = sentencesIn(text.slice(paragraph.start, paragraph.end))
    .map((range) => ({ start: paragraph.start + range.start, end: paragraph.start + range.end }))
    .filter((range) => range.start < end && range.end > start);
  return {
    start: touched[0]?.start ?? paragraph.start,
    end: touched.at(-1)?.end ?? paragraph.end,
  };
}

/** The paragraphs of a text that a range touches, whole. */
export function paragraphsAround(text: string, { start, end }: Range): Range {
  const before = text.lastIndexOf('\n\n', start);
  const after = text.indexOf('\n\n', end);
  return { start: before === -1 ? 0 : before + 2, end: after === -1 ? text.length : after };
}

/**
 * Takes a text apart into its sentences, with the white space behind each of them. A full stop within a
 * number or behind an abbreviation ends none.
 *
 * @see https://www.unicode.org/reports/tr29/#Sentence_Boundaries
 */
export const sentencesIn = forRecent((text: string): readonly Range[] => {
  const sentences: Range[] = [];
  let open: Range | undefined;
  for (const { segment, index } of segmentsOf(text, 'sentence')) {
    const end = index + segment.length;
    open = { start: open?.start ?? index, end };
    const isParagraph = /\n\s*\n\s*$/.test(segment);
    if (!isParagraph && abbreviation.test(text.slice(Math.max(open.start, end - 40), end)))
      continue;
    sentences.push(open);
    open = undefined;
  }
  return open ? [...sentences, open] : sentences;
});
