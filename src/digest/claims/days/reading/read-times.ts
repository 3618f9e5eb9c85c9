import { withPlainDigits } from './plain-digits.ts';

/** A time of the day. */
export interface ClockTime {
  readonly start: number;
  readonly end: number;
  /** Minutes since midnight; two where it may be before or after noon. */
  readonly minutes: readonly number[];
  /** Whether a time zone stands behind it, so that another clock may show another hour. */
  readonly zoned: boolean;
  /** Whether it may as well be a span: "cinq heures". */
  readonly isSpan: boolean;
}

const hours: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
};
const hour = `(\\d{1,2}|${Object.keys(hours).join('|')})`;
const half = '([ap])\\.? ?m\\b\\.?';
const start = '(?<![\\p{L}\\p{N}.,:])';
const forms = {
  // 9:17 a.m., 21:12, 21.12 Uhr, 14h30, 9 Uhr 17
  digits: new RegExp(
    `${start}(\\d{1,2})(?:[:h]| ?h ?| heures? | Uhr |\\.(?=\\d\\d ?(?:Uhr|horas|hs?\\b|ore\\b|hrs|[ap]\\.? ?m|h\\b|uur)))(\\d\\d)(?!\\d|[.,:]\\d)(?: ?${half})?`,
    'giu',
  ),
  // at 18.30, from 10.30
  dotted:
    /(?<=(?<!\p{L})(?:at|from|until|till|um|ab|bis|gegen|om|vanaf|tot) )(\d\d)\.(\d\d)(?=[,;:)]|\.(?!\d)|$| (?:on|in|to|until|till|and|for|with|when|the|am|bis|im|op|tot)(?!\p{L}))|(?<=(?<!\p{L})(?:alle|dalle|alle ore|ore|a las|las|às) )(\d{1,2})\.(\d\d)(?!\d|\.\d)|(?<![\p{L}\d.,])(\d{1,2})\.(\d\d)(?= in the (?:morning|afternoon|evening))/giu,
  // 2 p.m., six o'clock, 10 Uhr, 10 h
  full: new RegExp(
    `${start}${hour}(?: ?${half}| ?(?:o['’]clock|Uhr|h(?![\\p{L}\\d])|heures?|uur)(?!\\p{L}))`,
    'giu',
  ),
  // half past nine, a quarter to ten, halb zehn
  past: new RegExp(
    `${start}(half past|(?:a )?quarter past|(?:a )?quarter to|halb|viertel nach|viertel vor) ${hour}(?!\\p{L})(?: ?${half})?`,
    'giu',
  ),
  // nine in the morning, six the next morning, at nine
  spoken: new RegExp(
    `${start}${hour} (in|the next|the same|that|on \\S+|at|Uhr|de la|du|del) ?(?:the )?(morning|afternoon|evening|night|mañana|tarde|noche|matin|soir|après-midi)`,
    'giu',
  ),
  atHour: new RegExp(
    `${start}(?:a las|à|um|gegen|alle|às) ${hour}(?: y media)?(?=[.,;:)](?!\\d)| de la| del? | du )`,
    'giu',
  ),
  zoned: /(?<![\p{L}\p{N}.,:])([01]\d|2[0-3])([0-5]\d)(?= ?(?:GMT|UTC|hours|hrs))/gu,
  noon: /(?<![\p{L}-])(?:(noon|midday|midi|mediodía|mezzogiorno|meio-dia|mittags)|(midnight|minuit|Mitternacht|medianoche|mezzanotte|meia-noite|middernacht))(?!\p{L})/giu,
  eastAsianNoon: /正午|(?<=\d日)昼(?!\p{L}*間)/gu,
  // शाम 6 बजकर 20 मिनट, रात 9 बजे
  hindi: /(?:(सुबह|तड़के|दोपहर|शाम|रात) )?(\d{1,2})(?:[:.](\d\d))? ?(?:बजकर (\d{1,2}) मिनट|बजे)/gu,
  eastAsian:
    /(午前|午後|上午|下午|晚上|早上|凌晨|傍晚|中午|夜)?\s?(\d{1,2})(?:[時时点點](?!間|间)|:)(?:(\d{1,2})分?|(半))?/gu,
} as const;
const beforeTime = /(?:à|vers|dès|avant|après|jusqu['’]à|entre|om|rond|tot|vanaf)\s$/iu;
/** What a text has that has such a time: to look for it is much faster than to look for all hours. */
const signs = {
  dotted: /\d\.\d\d/,
  full: /Uhr|o['’]clock|heures?|uur|\d ?[aph]/i,
  past: /past|quarter to|halb|viertel/i,
  spoken: /morning|afternoon|evening|night|mañana|tarde|noche|matin|soir|après-midi/i,
  atHour: /a las |à |um |gegen |alle |às /i,
} as const;
const zone = /^\s?\(?(?:GMT|UTC|[A-Z]{2,4}T\b|local time|Ortszeit|heure locale|hora local)/u;

/** Reads the times of the day in a text of any language that writes them in digits, and in words of some. */
export function readTimes(text: string): ClockTime[] {
  const plain = withPlainDigits(text);
  const times: ClockTime[] = [];
  const taken = new Uint8Array(text.length);
  const add = (index: number, words: string, minutes: readonly number[]) => {
    const end = index + words.length;
    if (minutes.some((each) => each < 0 || each >= 24 * 60)) return;
    if (taken[index] || taken[end - 1]) return;
    taken.fill(1, index, end);
    const isSpan =
      /(?:heures?|h|uur)$/i.test(words) &&
      !beforeTime.test(plain.slice(Math.max(0, index - 12), index));
    times.push({
      start: index,
      end,
      minutes,
      isSpan,
      zoned: zone.test(plain.slice(end, end + 14)),
    });
  };
  const matchesOf = (form: keyof typeof signs) =>
    signs[form].test(plain) ? plain.matchAll(forms[form]) : [];
  for (const { 0: words, 1: h, 2: m, 3: noon, index } of plain.matchAll(forms.digits)) {
    if (Number(m) < 60) add(index, words, minutesOf(Number(h), Number(m), noon));
  }
  for (const { 0: words, index } of matchesOf('dotted')) {
    const [h, m] = words.split('.');
    if (Number(m) < 60) add(index, words, minutesOf(Number(h), Number(m)));
  }
  for (const { 0: words, 1: h = '', 2: m, index } of plain.matchAll(forms.zoned)) {
    add(index, words, [Number(h) * 60 + Number(m)]);
  }
  for (const { 0: words, 1: how = '', 2: h = '', 3: noon, index } of matchesOf('past')) {
    add(index, words, minutesOf(hourOf(h), shiftOf(how.toLowerCase()), noon));
  }
  for (const { 0: words, 1: h = '', 2: noon, index } of matchesOf('full')) {
    add(index, words, minutesOf(hourOf(h), 0, noon));
  }
  for (const { 0: words, 1: h = '', 3: part = '', index } of matchesOf('spoken')) {
    const isMorning = /morning|mañana|matin/i.test(part);
    add(index, words, minutesOf(hourOf(h), 0, isMorning ? 'a' : 'p'));
  }
  for (const { 0: words, 1: h = '', index } of matchesOf('atHour')) {
    add(index, words, minutesOf(hourOf(h), /media/.test(words) ? 30 : 0));
  }
  for (const { 0: words, 1: noon, index } of plain.matchAll(forms.noon)) {
    add(index, words, [noon === undefined ? 0 : 12 * 60]);
  }
  for (const { 0: words, index } of plain.matchAll(forms.eastAsianNoon)) {
    add(index, words, [12 * 60]);
  }
  for (const { 0: words, 1: part, 2: h, 3: m, 4: past = m, index } of plain.matchAll(forms.hindi)) {
    const isEarly = part === undefined ? undefined : /सुबह|तड़के/.test(part) ? 'a' : 'p';
    add(index, words, minutesOf(Number(h), Number(past ?? 0), isEarly));
  }
  for (const { 0: words, 1: part, 2: h, 3: m, 4: isHalf, index } of plain.matchAll(
    forms.eastAsian,
  )) {
    const isLate = part !== undefined && /午後|下午|晚上|傍晚|夜/.test(part);
    const clock = part === undefined ? undefined : isLate ? 'p' : 'a';
    add(index, words, minutesOf(Number(h), isHalf ? 30 : Number(m ?? 0), clock));
  }
  return times.sort((a, b) => a.start - b.start);
}

function hourOf(words: string): number {
  return hours[words.toLowerCase()] ?? Number(words);
}

function shiftOf(how: string): number {
  if (how === 'halb') return -30;
  if (/half/.test(how)) return 30;
  return /past|nach/.test(how) ? 15 : -15;
}

/** @param noon `a` before noon, `p` after it; without it, an hour up to twelve may be either. */
function minutesOf(hour: number, minute: number, noon?: string): number[] {
  const time = (hour % 12) * 60 + minute;
  if (noon !== undefined) return [/p/i.test(noon) && hour <= 12 ? time + 12 * 60 : time];
  return hour <= 12 ? [hour * 60 + minute, time, time + 12 * 60].map(inDay) : [hour * 60 + minute];
}

function inDay(minutes: number): number {
  return (minutes + 24 * 60) % (24 * 60);
}
