import { daysOf, type Span } from '../spans.ts';
import type { Found } from './read-days.ts';

/** Reads days that are written in digits: `2030-05-01`, `1.5.2030`, `1/5/2030`, which may be two days. */
export function* readDaysInDigits(text: string): Iterable<Found> {
  const iso = /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/g;
  for (const { 0: words, 1: y, 2: m, 3: d, index } of text.matchAll(iso)) {
    yield dayAt(index, words, daysOf(Number(y), Number(m), [Number(d)]));
  }
  const short = /(?<![\d.,/])(\d{1,2})([./]) ?(\d{1,2})\2 ?(\d{4})(?![\d/])/g;
  for (const { 0: words, 1: a, 3: b, 4: y, index } of text.matchAll(short)) {
    const spans = [
      ...daysOf(Number(y), Number(b), [Number(a)]),
      ...daysOf(Number(y), Number(a), [Number(b)]),
    ];
    if (spans.length > 0) yield dayAt(index, words, spans);
  }
}

function dayAt(start: number, words: string, spans: readonly Span[]): Found {
  return { start, end: start + words.length, grain: 'day', spans };
}
