import type { Amount } from './amounts.ts';

/** Scales of languages whose other number words are not known here. */
const scales: Readonly<Record<string, number>> = {
  हजार: 1e3,
  हज़ार: 1e3,
  लाख: 1e5,
  करोड़: 1e7,
  अरब: 1e9,
  ألف: 1e3,
  ألفا: 1e3,
  آلاف: 1e3,
  مليون: 1e6,
  مليونا: 1e6,
  ملايين: 1e6,
  مليار: 1e9,
  مليارا: 1e9,
  مليارات: 1e9,
};
/** Languages that part decimals with a point and groups with a comma. */
const pointed = /^(?:en|ja|zh|ko|hi|ar)/;
const short: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  bn: 1e9,
  mrd: 1e9,
  tn: 1e12,
};

/** Reads the numbers in digits: groups and decimals as the language writes them. */
export function* readDigits(text: string, language: string): Iterable<Amount> {
  const form = digitForm(language);
  for (const { 0: words, index } of text.matchAll(form)) {
    const { value, decimals } = numberOf(words, language);
    let end = index + words.length;
    const rest = text.slice(end, end + 16);
    const scale = scaleAt(rest, text.slice(Math.max(0, index - 2), index));
    end += scale.length;
    const exact = decimals > 0 ? 10 ** -decimals : lastPlace(value);
    yield {
      start: index,
      end,
      value: value * scale.factor,
      step: exact * scale.factor,
      spelt: false,
    };
  }
}

const digitForms = new Map<string, RegExp>();

function digitForm(language: string): RegExp {
  const known = digitForms.get(language);
  if (known) return known;
  const form = makeDigitForm(language);
  digitForms.set(language, form);
  return form;
}

function makeDigitForm(language: string): RegExp {
  const group = pointed.test(language)
    ? "[,'’ \\u00A0\\u2009\\u202F]"
    : "[.'’ \\u00A0\\u2009\\u202F]";
  const otherGroups =
    '\\d{1,3}(?:(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,}|(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?)';
  // "Sh210 million", "N150,000": a currency in letters stands right before a large number.
  const before =
    '(?:(?<=(?<!\\p{L})\\p{Lu}\\p{Ll}?)(?=\\d{1,3}(?:,\\d{3}|(?:\\.\\d+)? [bm]illion\\b))|(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\d]|\\d[.,]|(?:1[89]|2[01])\\d\\d/))';
  return new RegExp(
    `${before}(?:(?:\\d{1,3}(?:${group}\\d{3}(?!\\d))+|\\d+)(?:[.,]\\d+)?|${otherGroups})(?!\\d|[.,]\\d)`,
    'gu',
  );
}

/** Groups that no language reads as decimals: "40.000.000", "3,50,000", "40.000". */
const isGrouped =
  /^(?:[1-9]\d{0,2}[.,]000|\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,}|(?:,\d{2})+,\d{3}))$/;

/** @example numberOf('1.234,5', 'de').value // 1234.5 */
function numberOf(words: string, language: string) {
  if (isGrouped.test(words)) return { value: Number(words.replace(/\D/g, '')), decimals: 0 };
  const isPoint = pointed.test(language);
  const [, whole = words, decimal = ''] =
    (isPoint ? /^(.*?)\.(\d+)$/ : /^(.*?),(\d+)$/).exec(words) ??
    // Of two different signs, the last one parts the decimals.
    /^(\d[\d ’',]*[’',][\d ’',]*)\.(\d+)$/.exec(words) ??
    // A sign of the other kind in front of other than three digits cannot part groups.
    /^(\d+)[.,](\d{1,2}|\d{4,})$/.exec(words) ??
    [];
  return { value: Number(`${whole.replace(/\D/g, '')}.${decimal}`), decimals: decimal.length };
}

function scaleAt(rest: string, before: string) {
  const [scale = '', word = ''] = /^ ([\u0600-\u06FF\u0900-\u097F]+)/.exec(rest) ?? [];
  const factor = scales[word];
  if (factor !== undefined) return { length: scale.length, factor };
  const [words = '', name = ''] = /^[ \u00A0\u202F]?(bn|mn|tn|m|k|Mio|Mrd)\b\.?/i.exec(rest) ?? [];
  const isMetres =
    /^m$/i.test(name) &&
    !/[€$£¥]\s?$/.test(before) &&
    /^ ?m (?:high|long|deep|wide|tall|away|from|above|below)/.test(rest);
  const isOther = (words.startsWith(' ') && /^[mk]$/i.test(name)) || name === 'K' || name === 'M';
  if (name === '' || isMetres || isOther) return { length: 0, factor: 1 };
  const dot = /mio|mrd/i.test(name) ? words.length : words.replace(/\.$/, '').length;
  return { length: dot, factor: short[name.toLowerCase()] ?? 1 };
}

/** @example lastPlace(52000) // 1000 */
export function lastPlace(value: number): number {
  if (value === 0) return 1;
  let place = 1;
  while (Number.isInteger(value / (place * 10))) place *= 10;
  return place;
}
