import { readDay } from '../days/read-day.ts';
import type { PrintedDateline, Range } from './read-dateline.ts';
import { isPlainSign } from './signs.ts';

/** `【City=Agency】`, `【Agency5月1日】`, `(City = Agency) Name 기자 = `; what is in brackets, and all. */
const bracketed = /^\s*[【［[(（〔]([^【】［］[\]()（）〔〕\n]{2,40})[】］\])）〕]\s*/u;
/** `某社某市5月1日电（记者某）`. */
const chinese =
  /^\s*(?<agency>\p{sc=Han}{1,8}?(?:社|網|网|通訊|通讯|日報|日报|新聞|新闻))(?<place>\p{sc=Han}{0,10}?)(?<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:\s?[电電讯訊])\s?(?:[（(](?<byline>[^（）()]{2,40})[）)])?[：:]?\s*/du;
/** `（某社記者某某某市1日電）`: the name of who reports has three characters, or two before a short place. */
const taiwanese =
  /^\s*[（(](?<agency>\p{sc=Han}{1,8}?(?:社|訊))(?:(?:記者|特派員)(?<byline>(?:\p{sc=Han}{2,4}、)*(?:\p{sc=Han}{3}(?=\p{sc=Han}{2})|\p{sc=Han}{2})))?(?<place>\p{sc=Han}{2,6})(?<day>(?:\d{1,2}月)?\d{1,2}日)(?:專|外|綜合外)?[電电](?:報導|報道|报道)?[)）]\s*/du;
/** `Name 기자 = `. */
const korean =
  /^(?<byline>\p{sc=Hangul}{2,4}(?:[·,]\s?\p{sc=Hangul}{2,4}){0,3})\s?(?:기자|특파원)\s?=\s*/u;

/** Who reports, in brackets of their own: `（记者 某某某、某某）`. */
const inBrackets =
  /^[（(](?:本[报報刊台]|[\p{sc=Han}]{2,6}社)?(?:(?:见习|見習|特约|特約|驻[\p{sc=Han}]{1,6}|駐[\p{sc=Han}]{1,6})?(?:记者|記者)|特派员|特派員|通讯员|通訊員)[\s\u3000:：/]*(?<byline>[\p{sc=Han}·]{2,8}(?:[\s\u3000、，,]+[\p{sc=Han}·]{2,8}){0,4})[）)]\s*/u;

/** The same in Latin letters: `Name, reporter = `. */
const latin =
  /^(?<byline>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){1,3}),? (?:(?:staff )?reporter|correspondent) ?= ?/u;

/** And behind the paper: `[Paper Name 기자]`. */
const koreanReporter = /^(\p{sc=Hangul}{2,4})\s?(?:기자|특파원)$/u;

/** The paper's own report: 【本報訊】. */
const ownReport = /^(?:本報訊|本报讯|本刊訊|本刊讯|本台消息|綜合報[導道]|综合报道|專訊|特稿)$/u;

/** How the names of agencies end. */
const agency =
  /^(?<name>.+?(?:社|通信|通訊|通讯|新聞|新闻|共同|時事|网|網|電|日報|日报|뉴스|통신|일보|신문))(?<rest>.*)$/u;

/** Agencies whose short names stand behind the town: 【新港共同】. */
const shortName = /^(\S{2,})(共同|時事)$/u;

/** Reads the datelines of Chinese, Japanese and Korean agencies. */
export function readEastAsian(text: string): PrintedDateline | undefined {
  return readChinese(text) ?? readBracketed(text) ?? readReporter(text);
}

/** `本报讯（记者 某某）` and `（记者 某某）`, without a town. */
const ownWords =
  /^\s*(?:本[报報刊台][讯訊]|[\p{sc=Han}]{2,8}[讯訊])?\s*(?=[（(](?:本[报報]|特约|特約)?(?:记者|記者|特派员|特派員|通讯员|通訊員))/u;

function readReporter(text: string): PrintedDateline | undefined {
  const [before] = ownWords.exec(text) ?? [];
  if (before === undefined) return undefined;
  const { 0: all, groups } = inBrackets.exec(text.slice(before.length)) ?? {};
  const byline = groups?.byline;
  if (all === undefined || byline === undefined) return undefined;
  const from = before.length + all.indexOf(byline);
  return { end: before.length + all.length, sure: 'certain', byline: [from, from + byline.length] };
}

function readChinese(text: string): PrintedDateline | undefined {
  const { indices, groups } = chinese.exec(text) ?? taiwanese.exec(text) ?? {};
  const { agency, place, day, byline } = indices?.groups ?? {};
  const [all] = indices ?? [];
  if (!all || !groups || !day) return undefined;
  const words = groups.day ?? '';
  const printed = readDay(words);
  const [label = ''] = /^(?:记者|記者)\s*/.exec(groups.byline ?? '') ?? [];
  return {
    end: all[1],
    sure: 'certain',
    ...(agency && { sign: agency }),
    ...(place && place[0] < place[1] && { place }),
    ...(printed && { day: { printed, range: day } }),
    // The day of a month that is none tells nothing.
    ...(!words.includes('月') && {
      dayOfMonth: { number: Number.parseInt(words, 10), range: day },
    }),
    ...(byline && { byline: [byline[0] + label.length, byline[1]] satisfies Range }),
  };
}

function readBracketed(text: string): PrintedDateline | undefined {
  const { 0: all = '', 1: inner } = bracketed.exec(text) ?? [];
  if (
    inner === undefined ||
    !/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]|=/u.test(inner)
  )
    return undefined;
  const from = text.indexOf(inner);
  const at = inner.search(/(?:\d{4}[年년] ?)?\d{1,2} ?[月월]/u);
  const printed = at === -1 ? undefined : readDay(inner.slice(at));
  if (at !== -1 && !printed) return undefined;
  const isOwn = ownReport.test(inner);
  const before = printed ? inner.slice(0, at) : inner;
  const behind = printed ? inner.slice(at + printed.length) : '';
  const names = isOwn ? {} : placeAndAgency(before, behind, printed !== undefined);
  if (!isOwn && !names.place && !names.sign && !printed) return undefined;
  const rangeOf = (words: string): Range => {
    const start = text.indexOf(words, from);
    return [start, start + words.length];
  };
  // Without a mark between them, the town stands behind the agency, which may be named after it.
  const isTownFirst = /[=＝]/u.test(before);
  const rangeOfPlace = (words: string): Range => {
    const start = from + (isTownFirst ? before.indexOf(words) : before.lastIndexOf(words));
    return [start, start + words.length];
  };
  const behindBrackets = text.slice(all.length);
  const reporter =
    korean.exec(behindBrackets) ?? latin.exec(behindBrackets) ?? inBrackets.exec(behindBrackets);
  const reporterName = reporter?.groups?.byline;
  const reporterAt = all.length + (reporter?.[0].indexOf(reporterName ?? '') ?? 0);
  return {
    end: all.length + (reporter?.[0].length ?? 0),
    sure: 'certain',
    ...(names.place && { place: rangeOfPlace(names.place) }),
    ...(names.sign && { sign: rangeOf(names.sign) }),
    ...(printed && { day: { printed, range: [from + at, from + at + printed.length] } }),
    ...(names.reporter !== undefined && { byline: rangeOf(names.reporter) }),
    ...(reporterName !== undefined && {
      byline: [reporterAt, reporterAt + reporterName.length] satisfies Range,
    }),
  };
}

/** The name of a person behind the town: 【某市＝某某某】. */
function isReporter(name: string): boolean {
  return /^\p{sc=Han}{3,5}$/u.test(name) && !agency.test(name);
}

function placeAndAgency(
  before: string,
  behind: string,
  hasDay: boolean,
): { place?: string; sign?: string; reporter?: string } {
  const [first = '', second] = before.split(/[=＝]/u).map((part) => part.trim());
  const [, townOfReporter, agencyOfReporter] = shortName.exec(first) ?? [];
  if (second !== undefined && townOfReporter !== undefined && agencyOfReporter !== undefined)
    return { place: townOfReporter, sign: agencyOfReporter };
  if (second !== undefined && isReporter(second)) {
    return { ...(first !== '' && { place: first }), reporter: second };
  }
  if (second !== undefined)
    return { ...(first !== '' && { place: first }), ...(second !== '' && { sign: second }) };
  const [, town, short] = shortName.exec(first) ?? [];
  if (town !== undefined && short !== undefined && behind === '') {
    return { place: town, sign: short };
  }
  const { name, rest = '' } = agency.exec(first)?.groups ?? {};
  if (name !== undefined) {
    const place = rest.replace(/(?:\d{1,2}日)?[发發]?[电電]?$/u, '').trim();
    const reporter = koreanReporter.exec(place)?.[1];
    if (reporter !== undefined) return { sign: name, reporter };
    return { sign: name, ...(place !== '' && { place }) };
  }
  const wire = behind.replace(/^[\s=＝、，,]+/u, '').trim();
  const sign = agency.exec(wire)?.groups?.name ?? (isPlainSign(wire) ? wire : undefined);
  // Words alone in brackets, without a day or an agency, could be anything.
  if (behind === '' && !hasDay) return sign === undefined ? {} : { sign };
  return { ...(first !== '' && { place: first }), ...(sign !== undefined && { sign }) };
}
