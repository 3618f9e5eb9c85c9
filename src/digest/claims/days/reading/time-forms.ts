/** A way to write a time of the day. */
export interface TimeForm {
  /** What a text has that has such a time: to look for it is much faster than to look for all hours. */
  readonly sign?: RegExp;
  /** For `matchAll`. */
  readonly pattern: RegExp;
  /** Minutes since midnight, of each time that a match may be; none, or not of a day, where it is no time. */
  minutes(match: RegExpExecArray): readonly number[];
}

/** The hours in words: in English, German, French and Spanish. */
const hours: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
  ...{ seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  ...{ ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6 },
  ...{ sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
  ...{ une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5 },
  ...{ sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11 },
  ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7 },
  ...{ ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12 },
};
const hour = `(\\d{1,2}|${Object.keys(hours).join('|')})`;
const half = '([ap])\\.? ?m\\b\\.?';
const start = '(?<![\\p{L}\\p{N}.,:])';

/** Of two that fit one place, the first is meant. */
export const timeForms: readonly TimeForm[] = [
  {
    // 9:17 a.m., 21:12, 21.12 Uhr, 14h30, 9 Uhr 17
    pattern: new RegExp(
      `${start}(\\d{1,2})(?:[:h]| ?h ?| heures? | Uhr |\\.(?=\\d\\d ?(?:Uhr|horas|hs?\\b|ore\\b|hrs|[ap]\\.? ?m|h\\b|uur)))(\\d\\d)(?!\\d|[.,:]\\d)(?: ?${half})?`,
      'giu',
    ),
    minutes: ([, h, m, half]) => (Number(m) < 60 ? minutesOf(Number(h), Number(m), half) : []),
  },
  {
    // at 18.30, from 10.30
    sign: /\d\.\d\d/,
    pattern:
      /(?<=(?<!\p{L})(?:at|from|until|till|um|ab|bis|gegen|om|vanaf|tot) )(\d\d)\.(\d\d)(?=[,;:)]|\.(?!\d)|$| (?:on|in|to|until|till|and|for|with|when|the|am|bis|im|op|tot)(?!\p{L}))|(?<=(?<!\p{L})(?:alle|dalle|alle ore|ore|a las|las|às) )(\d{1,2})\.(\d\d)(?!\d|\.\d)|(?<![\p{L}\d.,])(\d{1,2})\.(\d\d)(?= in the (?:morning|afternoon|evening))/giu,
    minutes: ([words]) => {
      const [h, m] = words.split('.');
      return Number(m) < 60 ? minutesOf(Number(h), Number(m)) : [];
    },
  },
  {
    // 1830 GMT
    pattern: /(?<![\p{L}\p{N}.,:])([01]\d|2[0-3])([0-5]\d)(?= ?(?:GMT|UTC|hours|hrs))/gu,
    minutes: ([, h, m]) => [Number(h) * 60 + Number(m)],
  },
  {
    // half past nine, a quarter to ten, halb zehn
    sign: /past|quarter to|halb|viertel/i,
    pattern: new RegExp(
      `${start}(half past|(?:a )?quarter past|(?:a )?quarter to|halb|viertel nach|viertel vor) ${hour}(?!\\p{L})(?: ?${half})?`,
      'giu',
    ),
    minutes: ([, how = '', h = '', half]) => minutesOf(hourOf(h), shiftOf(how.toLowerCase()), half),
  },
  {
    // 2 p.m., six o'clock, 10 Uhr, 10 h
    sign: /Uhr|o['’]clock|heures?|uur|\d ?[aph]/i,
    pattern: new RegExp(
      `${start}${hour}(?: ?${half}| ?(?:o['’]clock|Uhr|h(?![\\p{L}\\d])|heures?|uur)(?!\\p{L}))`,
      'giu',
    ),
    minutes: ([, h = '', half]) => minutesOf(hourOf(h), 0, half),
  },
  {
    // nine in the morning, six the next morning, at nine
    sign: /morning|afternoon|evening|night|mañana|tarde|noche|matin|soir|après-midi/i,
    pattern: new RegExp(
      `${start}${hour} (in|the next|the same|that|on \\S+|at|Uhr|de la|du|del) ?(?:the )?(morning|afternoon|evening|night|mañana|tarde|noche|matin|soir|après-midi)`,
      'giu',
    ),
    minutes: ([, h = '', , part = '']) =>
      minutesOf(hourOf(h), 0, /morning|mañana|matin/i.test(part) ? 'a' : 'p'),
  },
  {
    // a las nueve y media, um neun
    sign: /a las |à |um |gegen |alle |às /i,
    pattern: new RegExp(
      `${start}(?:a las|à|um|gegen|alle|às) ${hour}(?: y media)?(?=[.,;:)](?!\\d)| de la| del? | du )`,
      'giu',
    ),
    minutes: ([words, h = '']) => minutesOf(hourOf(h), /media/.test(words) ? 30 : 0),
  },
  {
    // noon, midnight
    pattern:
      /(?<![\p{L}-])(?:(noon|midday|midi|mediodía|mezzogiorno|meio-dia|mittags)|(midnight|minuit|Mitternacht|medianoche|mezzanotte|meia-noite|middernacht))(?!\p{L})/giu,
    minutes: ([, noon]) => [noon === undefined ? 0 : 12 * 60],
  },
  {
    // 正午, 3日昼
    pattern: /正午|(?<=\d日)昼(?!\p{L}*間)/gu,
    minutes: () => [12 * 60],
  },
  {
    // शाम 6 बजकर 20 मिनट, रात 9 बजे
    pattern: /(?:(सुबह|तड़के|दोपहर|शाम|रात) )?(\d{1,2})(?:[:.](\d\d))? ?(?:बजकर (\d{1,2}) मिनट|बजे)/gu,
    minutes: ([, part, h, m, past = m]) =>
      minutesOf(Number(h), Number(past ?? 0), part && (/सुबह|तड़के/.test(part) ? 'a' : 'p')),
  },
  {
    // 午後3時半, 上午10点20分
    pattern:
      /(午前|午後|上午|下午|晚上|早上|凌晨|傍晚|中午|夜)?\s?(\d{1,2})(?:[時时点點](?!間|间)|:)(?:(\d{1,2})分?|(半))?/gu,
    minutes: ([, part, h, m, isHalf]) =>
      minutesOf(
        Number(h),
        isHalf ? 30 : Number(m ?? 0),
        part && (/午後|下午|晚上|傍晚|夜/.test(part) ? 'p' : 'a'),
      ),
  },
];

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
