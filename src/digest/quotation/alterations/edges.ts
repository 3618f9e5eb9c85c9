import { sentencesIn } from '../../language/sentences.ts';
import { speechIn } from '../direct-speech.ts';
import type { Found } from '../find-quotation.ts';
import type { SourceText } from '../source-text.ts';

/** As much of a source on each side of a place is looked at, in characters. */
const reach = 1000;
const compoundBefore = /[\p{L}\p{N}][-\u2010\u2011]$/u;
const compoundBehind = /^[-\u2010\u2011][\p{L}\p{N}]/u;

/**
 * Finds the compounds of which a quotation has a half at an edge, such as "confidence" of "no-confidence". A number
 * is no half: "25" of "25-minute".
 *
 * @returns each compound as the source has it.
 */
export function halvedCompounds({ places, normalized }: Found, { text }: SourceText): string[] {
  return places.flatMap(({ start, end }) => {
    const [first, last] = [normalized.startOf(start), normalized.endOf(end)];
    const before = text.slice(Math.max(0, first - 60), first);
    const behind = text.slice(last, last + 60);
    const head = /^[\p{L}\p{M}]+/u.exec(text.slice(first, last))?.[0];
    const tail = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(first, last - 60), last))?.[0];
    const isOpen = head !== undefined && compoundBefore.test(before);
    const isLeft = tail !== undefined && compoundBehind.test(behind);
    return [
      ...(isOpen ? [`${/\S+$/.exec(before)?.[0] ?? ''}${head}`] : []),
      ...(isLeft
        ? [`${tail}${/^[-\u2010\u2011][\p{L}\p{M}\p{N}]*/u.exec(behind)?.[0] ?? ''}`]
        : []),
    ];
  });
}

/**
 * What stands in a source before or behind a place, up to the edge of its sentence and of the direct speech that the
 * place is in.
 *
 * @param offset In the text of the source.
 */
export function besideIn({ text }: SourceText, offset: number, side: 'start' | 'end'): string {
  const paragraph = text.lastIndexOf('\n\n', offset - 1) + 1;
  const from = Math.max(0, offset - reach, paragraph);
  const after = text.indexOf('\n\n', offset);
  const to = Math.min(offset + reach, after === -1 ? text.length : after);
  // The end of a line ends no sentence.
  const near = text.slice(from, to).replaceAll('\n', ' ');
  const at = offset - from;
  const sentence = sentencesIn(near).find(({ start, end }) => start <= at && at < end);
  const speech = speechIn(near).find(({ start, end }) => start < at && at < end);
  if (side === 'start') {
    return near.slice(Math.max(sentence?.start ?? at, speech ? speech.start + 1 : 0), at);
  }
  // A speech that nothing closes in what is looked at goes on behind it.
  const isClosed = speech !== undefined && speech.end < near.length;
  return near.slice(at, Math.min(sentence?.end ?? at, isClosed ? speech.end - 1 : near.length));
}
