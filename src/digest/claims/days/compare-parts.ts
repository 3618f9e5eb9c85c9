import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, Claim } from '../claim.ts';
import { type DayPart, dayParts } from '../words/days/day-parts.ts';
import { readTimes } from './reading/read-times.ts';

/** From an hour to another, in minutes; the night goes on behind midnight. */
const hours: Readonly<Record<DayPart, readonly [number, number]>> = {
  morning: [240, 720],
  afternoon: [720, 1_110],
  evening: [1_020, 1_440],
  night: [1_140, 1_800],
};
/** Parts of which one may be called the other. */
const neighbours: Readonly<Record<DayPart, readonly DayPart[]>> = {
  morning: ['morning', 'night'],
  afternoon: ['afternoon', 'evening'],
  evening: ['evening', 'night', 'afternoon'],
  night: ['night', 'evening', 'morning'],
};

/** Tells of a morning, an afternoon, an evening or a night of a summary for which its passages have another. */
export function otherParts(claim: Claim): Alarm[] {
  const { kind, passages, text } = claim;
  const own = partsIn(text);
  const [said, ...more] = own;
  if (kind !== 'summary' || !said || more.length > 0) return [];
  const near = passages.flatMap(({ sentence, translation = '' }) => [
    ...partsIn(sentence),
    ...partsIn(translation),
  ]);
  const minutes = passages.flatMap(({ paragraph }) =>
    readTimes(paragraph).flatMap((time) => time.minutes),
  );
  const isNear = ({ part }: { part: DayPart }) => neighbours[said.part].includes(part);
  if (near.length === 0 || near.some(isNear)) return [];
  if (passages.some(({ paragraph }) => partsIn(paragraph).some(isNear))) return [];
  if (minutes.some((minute) => isIn(said.part, minute))) return [];
  const [first] = passages;
  const reason = `found ${quoted(said.words)}, but the passage says ${quoted(near[0]?.words ?? '')}: ${quoted(first?.sentence ?? '')}; correct it, or cite what has it`;
  return [{ place: claim.placeOf(said.start), claim: said.words, reason }];
}

function partsIn(text: string): { start: number; words: string; part: DayPart }[] {
  return dayParts.flatMap(([part, form]) =>
    Array.from(text.matchAll(form), ({ 0: words, index }) => ({ start: index, words, part })),
  );
}

function isIn(part: DayPart, minute: number): boolean {
  const [from, to] = hours[part];
  return [minute, minute + 1_440].some((each) => each >= from && each <= to);
}
