import type { ReadSentence } from '../read-passages.ts';
import { calendarOf, dayNumber, type Span } from './spans.ts';

const day = 86_400;
const often =
  /(?:\b(?:every|each|alle|jede[nrs]?|cada|tous les|toutes les|chaque|ogni|elke|om de)|[毎每])\s?$/iu;
const dayAfter =
  /\b(?:(?:next|following) (?:day|morning|evening|night)|day (?:after|later)(?=[,.;:]|$)|tags darauf|(?:am )?(?:folge|nächsten )tag|tag danach|lendemain|(?:día|dia|giorno) (?:siguiente|seguinte|dopo|seguente|successivo)|indomani|volgende dag|dag (?:erna|later))\b|翌日|次日|第二天/iu;
const dayBefore =
  /\b(?:(?:previous|preceding) (?:day|evening|night)|(?:day|night|evening) (?:before|earlier)(?=[,.;:]|$)|eve of|tags zuvor|(?:am )?vor(?:tag|abend)|tag zuvor|veille|víspera|día anterior|dia anterior|véspera|vigilia|giorno (?:prima|precedente)|dag (?:eerder|ervoor))\b|前日|前一天/iu;

/**
 * Days that follow from lengths of time, counted from others: "due on 13 May, put back by two weeks",
 * "five years ago", "the day after".
 */
export function reckoned(sentences: readonly ReadSentence[], starts: readonly Span[]): Span[] {
  const lengths = sentences
    .flatMap(({ figures, text }) =>
      figures.filter(({ start }) => !often.test(text.slice(Math.max(0, start - 12), start))),
    )
    .filter(
      ({ kind, dimension, value, raw }) =>
        kind === 'count' && dimension === 'time' && value >= (raw === 1 ? 2 : 1) * day,
    )
    .map(({ value, raw }) => ({ steps: [raw, -raw], unit: value / raw / day }))
    .slice(0, 8);
  const steps = [
    ...(sentences.some(({ text }) => dayAfter.test(text)) ? [1] : []),
    ...(sentences.some(({ text }) => dayBefore.test(text)) ? [-1] : []),
  ];
  return [...lengths, { steps, unit: 1 }].flatMap(({ steps, unit }) =>
    starts.flatMap((start) => steps.map((step) => shifted(start, step, unit))),
  );
}

/** @param unit In days. */
function shifted({ first, last }: Span, steps: number, unit: number): Span {
  if (unit < 20) return { first: first + steps * unit, last: last + steps * unit };
  const months = Math.round((steps * unit) / 30.44);
  const { year, month, day: from } = calendarOf(first);
  const start = dayNumber(year, month + months, from);
  // "Five years ago" is some time in that year, "two months ago" in that month.
  const slack = unit > 300 ? 183 : 15;
  return { first: start - slack, last: start + (last - first) + slack };
}
