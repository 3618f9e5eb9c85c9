import type { Amount } from './amounts.ts';

const digits = '〇一二三四五六七八九';
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
};

const numeral = '[〇零一二三四五六七八九十百千两]+';
const number = new RegExp(
  `(?<![\\d.,])(?:\\d[\\d,]*(?:\\.\\d+)?|${numeral})(?:[百千]*[万萬億亿兆](?:\\d[\\d,]*|${numeral})?)*[百千]?`,
  'gu',
);
/** Words that count, behind numerals that could else be a part of a word. */
const counter =
  /^(?:人|名|件|社|隻|棟|戸|頭|匹|台|本|枚|個|个|回|度|倍|割|歳|岁|か国|カ国|ヶ国|か所|カ所|ヶ所|便|年間|か月|カ月|ヶ月|个月|日間|時間|小时|分|秒|週間|円|元|ドル|欧元|美元|キロ|メートル|トン|公里|米|吨|票|議席|席|校|店|位|軒|家|所|起|架|辆|艘|只|座|栋|次|成|项|条)/u;

/** Reads the numbers of Japanese and Chinese: in digits, in numerals before a word that counts, and mixed ones as "3億5000万". */
export function* readEastAsian(text: string): Iterable<Amount> {
  for (const { 0: words, index } of text.matchAll(number)) {
    const end = index + words.length;
    const isSpelt = !/\d/.test(words);
    if (isSpelt && !/[万萬億亿兆]/.test(words) && !counter.test(text.slice(end, end + 4))) continue;
    const value = numberOf(words);
    if (value === undefined) continue;
    const decimals = /\.(\d+)/.exec(words)?.[1]?.length ?? 0;
    yield { start: index, end, value, step: stepOf(words, value, decimals), spelt: false };
  }
}

function stepOf(words: string, value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals * (large[words.at(-1) ?? ''] ?? 1);
  let place = 1;
  while (value !== 0 && Number.isInteger(value / (place * 10))) place *= 10;
  return place;
}

/** @example numberOf('3億5000万') // 350000000 */
export function numberOf(words: string): number | undefined {
  let total = 0;
  let open = '';
  for (const sign of words) {
    const scale = large[sign];
    if (scale === undefined) {
      open += sign;
      continue;
    }
    const value = open === '' ? undefined : below(open);
    if (value === undefined) return undefined;
    total += value * scale;
    open = '';
  }
  if (open === '') return total;
  const rest = below(open);
  return rest === undefined ? undefined : total + rest;
}

/** What stands before a large scale: "5000", "5千", "二十三", "二〇三〇". */
function below(words: string): number | undefined {
  const [, plain = '', scales = ''] = /^([\d,.]*)([十百千]*)$/.exec(words) ?? [];
  if (plain !== '') {
    const factor = [...scales].reduce((all, sign) => all * (small[sign] ?? 1), 1);
    return Number(plain.replaceAll(',', '')) * factor;
  }
  let sum = 0;
  let open: number | undefined;
  for (const sign of words.replaceAll('两', '二').replaceAll('零', '〇')) {
    const scale = small[sign];
    const digit = digits.indexOf(sign);
    if (scale !== undefined) {
      sum += (open ?? 1) * scale;
      open = undefined;
    } else if (digit !== -1) open = (open ?? 0) * 10 + digit;
    else return undefined;
  }
  return sum + (open ?? 0);
}
