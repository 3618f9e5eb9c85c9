import { type PrintedDay, readDay } from '../days/read-day.ts';
import { isPlainSign, isSign } from './signs.ts';

/** A part of a dateline. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly type: 'place'; readonly isUpperCase: boolean }
  | { readonly type: 'day'; readonly day: PrintedDay }
  /** The sign of an agency, without its brackets. */
  | { readonly type: 'sign' }
  /** A country or the like in brackets behind a place. */
  | { readonly type: 'country' }
  | { readonly type: 'separator'; readonly isColon: boolean }
);

/** Longest stretch in which a dateline is looked for. */
const longest = 160;
const mostTokens = 8;

const gap = /^[\s,\u00a0،]+/u;
/** A full stop behind a day, before the agency: `May 1. /WIRE/.`, `May 1. WIRE - ` */
const stopBeforeSign = /^\.\s+(?=[/(]|\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}*)?\s?[-–—])/u;
/** An hour behind a day: `May 1, 10:04 GMT (WIRE)`. */
const hour =
  /^\d{1,2}(?:[:.h]\d{2})?(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|hrs?|h)?(?:\s?\p{Lu}{2,4})?[\s,]*(?=[-–—:/([])/iu;
/** A full stop behind a town, before the day: `CITY. May 1.` */
const stopBeforeDay = /^\.\s+/u;
/** And before the agency in brackets: `City. (wire) `. */
const stopBeforeBracket = /^\.\s+(?=[(（])/u;
/** A small word before a day: `City, den 1. Mai`, `City, le 1er mai`. */
const beforeDay = /^(?:am|den|el|il|le|on|the|dated|op|em|del|vom)[ \u00a0]/iu;
/** The agency with a full stop behind day and dash: `CITY, May 1 - Wire News. ` */
const stoppedSign = /^(\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,2})\.\s+(?=["“„«\p{Lu}])/u;
/** The agency behind a stroke: `City/WIRE - ` */
const strokedSign = /^\/(\p{L}[^/\s]{1,20})(?=\s?[-–—:|।])/u;
/** Day and month before the agency in brackets: `City - 12 - 11 (Wire)`. */
const dayBeforeSign = /^(?<day>\p{Nd}{1,2}) ?[-–/] ?(?<month>\p{Nd}{1,2})(?=\s?[(（])/u;
const bracketed =
  /^(?:\(([^()]{2,60})\)|\[([^[\]]{2,60})\]|（([^（）]{2,60})）|\/\s?(\p{L}[^/\n]{1,40}?)\s?\/)/u;
const separator = /^(?:[.।]?\s?(?:-{1,3}|[–—―‒−]|\/\/)(?:\s?>)?|[:：=|।])/u;

const particles =
  '(?:de|del|della|di|da|do|dos|das|du|des|la|las|le|les|los|el|al|am|an|im|in|ob|bei|on|upon|of|the|und|and|y|e|et|sur|sous|aux|van|der|den|zu)';
const cased = String.raw`(?:\p{Lu}\.){2,4}|(?:\p{Lu}[\p{Ll}]{1,4}\.|ST\.)|\p{Lu}[\p{L}\p{M}'’]*(?:-[\p{L}\p{M}'’]+)*`;
const uncased = String.raw`[\p{Lo}\p{Lm}][\p{Lo}\p{Lm}\p{M}]*(?:-[\p{Lo}\p{M}]+)*`;
const word = `(?:${cased}|${uncased})`;
/** A name does not end with a small word: `Santa Ana del Mar, 3 nov` has no Tuesday in it. */
const endsOpen = new RegExp(`[ \\u00a0]${particles}$`, 'u');
const name = String.raw`${word}(?:[ \u00a0](?:${particles}[ \u00a0]){0,2}${word}){0,4}`;
const place = new RegExp(`^${name}(?:(?:, ?|/)${name}){0,2}`, 'u');
/** What stands behind a place. */
const behindPlace = /^[\s\u00a0]*(?:[,،(（[/:：=|।–—―‒−]|\.?\s?-|\.\s|$)/u;

/** The hour at which it was sent, before the dateline: `16:48 | City, May 1. `. */
const clock = /^\s*\d{1,2}[:.h]\d{2}(?:\s?(?:[hH]|[Uu]hr|hrs|GMT|UTC))?\s?[|–—-]\s?/u;

/** Takes the start of a text apart into what a dateline is made of. */
export function tokensOf(text: string): Token[] {
  const start = text.slice(0, longest);
  const tokens: Token[] = [];
  let at = clock.exec(start)?.[0].length ?? 0;
  while (tokens.length < mostTokens) {
    at += gap.exec(start.slice(at))?.[0].length ?? 0;
    at += lengthBetween(start.slice(at), tokens.at(-1));
    const found = tokenAt(start.slice(at), tokens);
    if (!found) break;
    const { length, from = 0, to = length, ...rest } = found;
    tokens.push({ ...rest, start: at + from, end: at + to } as Token);
    at += length;
  }
  return tokens.map((token, index) => (isBareSign(tokens, index, start) ? signOf(token) : token));
}

/** What stands between two parts and is neither. */
function lengthBetween(text: string, previous: Token | undefined): number {
  if (previous?.type === 'day') {
    return (stopBeforeSign.exec(text) ?? hour.exec(text))?.[0].length ?? 0;
  }
  if (previous?.type !== 'place') return 0;
  const stop = stopBeforeBracket.exec(text)?.[0].length;
  if (stop !== undefined) return stop;
  for (const pattern of [beforeDay, stopBeforeDay]) {
    const [words] = pattern.exec(text) ?? [];
    if (words !== undefined && readDay(text.slice(words.length))) return words.length;
  }
  return 0;
}

/** `CITY, May 1, Wire News - `: behind place and day, before a dash; and `City - Wire: `, before a colon. */
function isBareSign(tokens: readonly Token[], index: number, text: string): boolean {
  const [before, dash, , end] = tokens.slice(Math.max(0, index - 2));
  const isBehindDash =
    index === 2 &&
    before?.type === 'place' &&
    dash?.type === 'separator' &&
    !dash.isColon &&
    tokens[index]?.type === 'place' &&
    end?.type === 'separator' &&
    end.isColon;
  if (isBehindDash) return true;
  // `CITY | WIRE — `
  const isBehindRule =
    before?.type === 'place' && dash?.type === 'separator' && text.charAt(dash.start) === '|';
  if (index === 2 && isBehindRule && tokens[3]?.type === 'separator') {
    return isPlainSign(text.slice(tokens[2]?.start, tokens[2]?.end));
  }
  const last = tokens[index];
  // `CITY | WIRE`, and nothing else on the line.
  if (
    index === 2 &&
    before?.type === 'place' &&
    dash?.type === 'separator' &&
    last?.type === 'place' &&
    last.end === text.trimEnd().length
  ) {
    return isPlainSign(text.slice(last.start, last.end));
  }
  // In a script without capitals, it could be any words of a sentence that ends there.
  const next = tokens[index + 1];
  if (next && text.slice(next.start, next.end) === '।') return false;
  return (
    index >= 2 &&
    tokens[index]?.type === 'place' &&
    tokens[index - 1]?.type === 'day' &&
    tokens[index - 2]?.type === 'place' &&
    tokens[index + 1]?.type === 'separator'
  );
}

function signOf({ start, end }: Token): Token {
  return { type: 'sign', start, end };
}

/** Where the part of the text behind a token begins. */
export function endOf(text: string, token: Token): number {
  const rest = text.slice(token.end);
  const isBracketed = token.type === 'sign' || token.type === 'country';
  const close = isBracketed ? (/^(?:\s?[)\]）/]|\.(?=\s))/u.exec(rest)?.[0].length ?? 0) : 0;
  return token.end + close + (/^[\s\u00a0]*/u.exec(rest.slice(close))?.[0].length ?? 0);
}

type Shape = { length: number; from?: number; to?: number } & (
  | { type: 'place'; isUpperCase: boolean }
  | { type: 'day'; day: PrintedDay }
  | { type: 'sign' | 'country' }
  | { type: 'separator'; isColon: boolean }
);

function tokenAt(text: string, before: readonly Token[]): Shape | undefined {
  const previous = before.at(-1);
  const day = readDay(text) ?? (previous ? readDayBeforeSign(text) : undefined);
  if (day) {
    // The full stop of a short month, or that of the dateline.
    const isEnd = /^\.\s+[\p{Lu}«„“"]/u.test(text.slice(day.length - 1));
    return { type: 'day', day, length: isEnd ? day.length - 1 : day.length };
  }
  const sign = signAt(text, before);
  if (sign) return sign;
  const [brackets, ...inners] = bracketed.exec(text) ?? [];
  const inner = inners.find((each) => each !== undefined);
  if (brackets !== undefined && inner !== undefined) {
    const behind = text.slice(brackets.length).replace(gap, '');
    const isCountry =
      previous?.type === 'place' &&
      (/^[(（]\p{L}/u.test(behind) ||
        (readDay(behind) !== undefined && text.charAt(brackets.length) === ','));
    const from = brackets.indexOf(inner);
    const range = { length: brackets.length, from, to: from + inner.length };
    if (isCountry) return { type: 'country', ...range };
    const inBrackets = readDay(inner);
    if (inBrackets && inBrackets.length === inner.length) {
      return { type: 'day', day: inBrackets, length: brackets.length, from, to: range.to };
    }
    return isSign(inner) ? { type: 'sign', ...range } : undefined;
  }
  const [dash] = separator.exec(text) ?? [];
  if (dash !== undefined) {
    return { type: 'separator', length: dash.length, isColon: /[:：]/.test(dash) };
  }
  if ((previous?.type === 'day' || previous?.type === 'sign') && /^\.\s+[\p{Lu}«„“"]/u.test(text)) {
    return { type: 'separator', length: 1, isColon: false };
  }
  return placeAt(text);
}

function readDayBeforeSign(text: string): PrintedDay | undefined {
  const { 0: words = '', groups } = dayBeforeSign.exec(text) ?? {};
  const day = groups && readDay(`${groups.day}.${groups.month}.`);
  return day && { ...day, length: words.length, isAmbiguous: true };
}

/** A name that says that it is an agency, before the town: `Northern News Agency, City: `. */
const namedAgency =
  /^(?:(?:\p{Lu}[\p{L}\p{M}]*[ \u00a0]){1,3}(?:News (?:Agency|Service)|Press Agency|Newswire|Presse-?agentur|Nachrichtenagentur)|(?:Agen(?:cia|zia|ce|cia de Noticias)|Agência)[ \u00a0]\p{Lu}[\p{L}\p{M}]*|[\p{Lo}][\p{Lo}\p{M}]+(?:[ \u00a0](?:न्यूज|न्यूज़|समाचार))?[ \u00a0]एजेंसी)(?=,[ \u00a0][\p{Lu}\p{Lo}][^,।.:–—]{1,40}[।.:–—])/u;

/** The sign of an agency without brackets. */
function signAt(text: string, before: readonly Token[]): Shape | undefined {
  if (before.length === 0) {
    const [name = ''] = namedAgency.exec(text) ?? [];
    if (name !== '') return { type: 'sign', length: name.length };
  }
  const [beforeLast, last] = before.slice(-2);
  if (last?.type === 'separator' && beforeLast?.type === 'day') {
    const [words, name = ''] = stoppedSign.exec(text) ?? [];
    return words === undefined
      ? undefined
      : { type: 'sign', length: words.length, to: name.length };
  }
  const [words, name = ''] = before.at(-1)?.type === 'place' ? (strokedSign.exec(text) ?? []) : [];
  if (words === undefined || !isPlainSign(name)) return undefined;
  return { type: 'sign', length: words.length, from: 1, to: words.length };
}

/** Who wrote it, before the town: `Own Correspondent, City: `. */
const bureauWords =
  /(?:^|\s)(?:correspondent|bureau|reporter|news service|desk|संवाददाता|ब्यूरो|सूत्र|डेस्क|प्रतिनिधि|एजेंसी|एजेंसियां|एजेंसियाँ|agencies|agencias)$/iu;

/** The newsroom before its town, or before the name of one of its desks: `Redacción Internacional, 1 may`. */
const deskBefore =
  /^(?:Redacción|Redação|Redazione|Rédaction|Redaktion|Newsroom)(?: de| di| du)? (?=\p{Lu})/iu;
const deskName =
  /^(?:Internacional|Internazionale|Nacional|Central|Deportes|Esportes|Desporto|Ciencia|Ciência|Cultura|Economía|Economia|Política|Mundo|Sociedad|Digital|Web|América|Europa|Medio ?Ambiente|Salud)$/iu;

/** A place may have a state behind it; a day, or words without a capital, are no part of it. */
function placeAt(text: string): Shape | undefined {
  let [found = ''] = place.exec(text) ?? [];
  const comma = /,\s?/g;
  for (const { index, 0: sign } of found.matchAll(comma)) {
    if (readDay(text.slice(index + sign.length))) {
      found = found.slice(0, index);
      break;
    }
  }
  const dayBehind = [...found.matchAll(/[ \u00a0]/g)].find(
    ({ index }) => readDay(text.slice(index + 1)) && !endsOpen.test(found.slice(0, index)),
  );
  if (dayBehind) found = found.slice(0, dayBehind.index);
  // Arabic has a preposition before the day: في.
  found = found.replace(/ في$/u, '');
  const behind = text.slice(found.length).replace(/^ في(?= \p{Nd})/u, '');
  const next = behind.trimStart();
  const isEnded =
    behindPlace.test(behind) || (readDay(next) ?? readDayBeforeSign(next)) !== undefined;
  if (found === '' || !isEnded) return undefined;
  // A state or a country behind it is no part of its name; two towns with a stroke are.
  const [name = ''] = found
    .split(/, ?/)
    .map((part) => withoutAgency(part).replace(/(?<=\p{Ll})\.$/u, ''));
  const [bureau = '', town = ''] = /^(.+?), ?(.+)$/u.exec(found)?.slice(1) ?? [];
  if (town !== '' && bureauWords.test(bureau)) {
    const from = found.indexOf(town, bureau.length);
    const length = text.length - behind.length;
    return { type: 'place', length, from, to: from + town.length, isUpperCase: false };
  }
  const isUpperCase = /\p{Lu}{2}/u.test(name) && name === name.toUpperCase();
  const [desk = ''] = deskBefore.exec(name) ?? [];
  if (desk !== '') {
    const to = deskName.test(name.slice(desk.length)) ? desk.length : name.length;
    return {
      type: 'place',
      length: text.length - behind.length,
      from: desk.length,
      to,
      isUpperCase,
    };
  }
  // The stroke belongs to the agency then.
  const isStroked = found.charAt(name.length) === '/';
  const length = isStroked ? name.length : text.length - behind.length;
  return { type: 'place', length, to: name.length, isUpperCase };
}

/** `CITY/Agencies`: behind the stroke stands who wrote it. */
function withoutAgency(name: string): string {
  const [first = '', second] = name.split('/');
  return second !== undefined && isPlainSign(second) ? first : name;
}
