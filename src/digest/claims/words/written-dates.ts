import { isCalendarDate } from '../../../content/dates/dates.ts';

/** A date that is written out with its year: a day or a month, as EDTF writes it. */
export interface WrittenDate {
  readonly words: string;
  /** `2030-05-01` or `2030-05`. */
  readonly date: string;
}

/** The names of the months of some languages, long and short, in lower case without marks. */
const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/**
 * Finds the dates that a text writes out with their year, in the month names of some languages, in figures
 * (`2030-05-01`, `1.5.2030`) or as East Asia does (`2030年5月1日`). `1/5/2030` is passed over, as it can be
 * two days.
 *
 * @param languages BCP 47.
 * @example writtenDates('Wire, 1 May 2030', ['en']) // [{ words: '1 May 2030', date: '2030-05-01' }]
 */
export function writtenDates(text: string, languages: readonly string[]): WrittenDate[] {
  const months = new Map(languages.flatMap((language) => [...monthNames(language)]));
  const month = String.raw`(\p{L}[\p{L}\p{M}]*)\.?`;
  const year = String.raw`(\d{4})(?!\d)`;
  const day = String.raw`(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|\u00ba|\u00aa|\.)?`;
  const of = String.raw`\s+(?:(?:of|de|del|di)\s+|d['\u2019])?`;
  const patterns: [RegExp, string][] = [
    [new RegExp(`${day}${of}${month},?${of}${year}`, 'giu'), 'dmy'],
    [new RegExp(`${month}\\s+${day},?\\s+${year}`, 'giu'), 'mdy'],
    [new RegExp(`(?<!\\d)${year}-(\\d\\d)-(\\d\\d)(?!\\d)`, 'gu'), 'ymd'],
    [new RegExp(`${year}\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]`, 'gu'), 'ymd'],
    [new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.${year}`, 'gu'), 'dmy'],
    [new RegExp(`${month}${of}${year}`, 'giu'), 'my'],
  ];
  const found: (WrittenDate & { start: number; end: number })[] = [];
  for (const [pattern, order] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const part = (letter: string) => match[order.indexOf(letter) + 1] ?? '';
      const name = part('m');
      const number = /^\d+$/.test(name) ? Number(name) : months.get(fold(name));
      if (number === undefined) continue;
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const parts = [part('y'), number, ...(order.includes('d') ? [Number(part('d'))] : [])];
      const date = parts.map((each) => String(each).padStart(2, '0')).join('-');
      if (isCalendarDate(parts.length === 3 ? date : `${date}-01`)) {
        found.push({ words: match[0], date, start, end });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ words, date }) => ({ words, date }));
}

function monthNames(language: string): ReadonlyMap<string, number> {
  const known = monthsOf.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: style,
      timeZone: 'UTC',
    });
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2000, month, 1));
      const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (/\p{L}/u.test(name)) names.set(name, month + 1);
    }
  }
  monthsOf.set(language, names);
  return names;
}

/** Without case, marks and the full stop of an abbreviation. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
