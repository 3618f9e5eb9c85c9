import { coveredBy } from '../covered.ts';
import type { Named, ReadParagraph, UnnamedOffice } from '../named.ts';
import { hasGivenName, isPatronymic, joinedNameAt, nameAt, nameBefore } from './names.ts';
import { type Token, tokensOf } from './tokens.ts';
import {
  accredited,
  bodies,
  calledByOneWord,
  envoys,
  fields,
  roles,
  rolesOfSeveral,
  stops,
  titles,
  trades,
  verbs,
} from './words.ts';

/** A name behind an office has at most so many words before it. */
const farthest = 7;
/** An office behind a name has at most so many words. */
const longestApposition = 6;

/**
 * What an Arabic paragraph says of people: a name stands behind an office and what that is of, often behind a comma;
 * before one, between commas; or behind a verb.
 */
export function readArabic(text: string, paragraph: number): ReadParagraph {
  const tokens = tokensOf(text);
  const found: Named[] = [];
  const offices: UnnamedOffice[] = [];
  // By their index.
  const taken = new Set<number>();
  const addAt = (from: number, name: readonly Token[], beside: Beside) => {
    found.push({ ...nameOf(text, name, paragraph), ...beside });
    for (let at = from; at < from + name.length; at += 1) taken.add(at);
    return from + name.length;
  };
  const add = (from: number, name: readonly Token[], beside: Beside) => {
    let next = addAt(from, name, beside);
    // "ليلى القصار وكريم الدالي وسالم العوفي"
    for (let also = joinedNameAt(tokens, next); also.length > 0; also = joinedNameAt(tokens, next))
      next = addAt(next, also, { offices: [], sure: 'likely' });
  };
  for (const [at, token] of tokens.entries()) {
    if (taken.has(at)) continue;
    const role = stemOf(token.text);
    if (!isRole(role) || isGivenName(tokens, at)) {
      const name = verbs.test(token.text) ? nameAt(tokens, at + 1) : [];
      if (hasGivenName(name) && tokens[at + 1]?.before === ' ')
        add(at + 1, name, { offices: [], sure: 'certain' });
      continue;
    }
    const before = /^[،,] $/u.test(token.before) ? nameBefore(tokens, at) : [];
    if (before.length > 0 && !taken.has(at - before.length)) {
      const end = appositionEnd(tokens, at);
      add(at - before.length, before, {
        offices: [officeOf(text, [token, tokens[end]], paragraph)],
        sure: 'certain',
      });
      continue;
    }
    const from = nameStart(tokens, at);
    const name = from === undefined ? [] : nameAt(tokens, from);
    const isSomebody = roles.has(role)
      ? name.length > (titles.has(token.text) || calledByOneWord.has(role) ? 0 : 1)
      : hasGivenName(name);
    if (from !== undefined && taken.has(from)) continue;
    if (from === undefined || !isSomebody) {
      const unnamed = unnamedOffice(tokens, at);
      if (unnamed) offices.push({ paragraph, ...unnamed });
      continue;
    }
    add(from, name, {
      offices: titles.has(token.text)
        ? []
        : [officeOf(text, [token, officeEnd(tokens, from)], paragraph)],
      ...(/ة$/u.test(role) && { gender: 'f' }),
      sure: name.length > 1 ? 'certain' : 'likely',
    });
  }
  const named = [...found].sort((a, b) => a.start - b.start);
  return { named: [...named, ...partsOf(tokens, named, paragraph)], offices };
}

type Beside = Pick<Named, 'offices' | 'gender' | 'sure'>;

function isRole(stem: string): boolean {
  return roles.has(stem) || trades.has(stem) || rolesOfSeveral.has(stem);
}

function nameOf(text: string, name: readonly Token[], paragraph: number) {
  const [start, end] = [name[0]?.start ?? 0, name.at(-1)?.end ?? 0];
  return { paragraph, start, end, name: text.slice(start, end) };
}

function officeOf(
  text: string,
  [first, last]: readonly [Token, Token | undefined],
  paragraph: number,
) {
  const [start, end] = [first.start, Math.max(first.end, last?.end ?? 0)];
  return { paragraph, start, end, title: text.slice(start, end) };
}

/** The last word of the office before a name, without forms of address. */
function officeEnd(tokens: readonly Token[], from: number): Token | undefined {
  return tokens.slice(0, from).findLast(({ text }) => !titles.has(text));
}

/** The last word of an office between commas. */
function appositionEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (
    end - from < longestApposition &&
    tokens[end + 1]?.before === ' ' &&
    !stops.has(tokens[end + 1]?.text ?? '')
  )
    end += 1;
  return end;
}

/** "الوزيرة", "رئيس البلدية": an office with an article stands for somebody. */
function unnamedOffice(
  tokens: readonly Token[],
  at: number,
): Omit<UnnamedOffice, 'paragraph'> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const noun = stemOf(token.text);
  const range = { start: token.start, noun };
  if (noun !== token.text && /ال|لل/u.test(token.text))
    return { ...range, end: token.end, kinds: [] };
  const field = tokens[at + 1];
  if (field?.before !== ' ' || !/^ال/u.test(field.text)) return undefined;
  return { ...range, end: field.end, kinds: [stemOf(field.text)] };
}

/** Family names that stand alone later on. */
function partsOf(tokens: readonly Token[], found: readonly Named[], paragraph: number): Named[] {
  const isCovered = coveredBy(found);
  return tokens.flatMap(({ text, start, end }) => {
    const name = text.replace(/^[وفبل](?=ال)/u, '');
    const from = end - name.length;
    return isCovered(from) || !/^ال\p{L}{3}/u.test(name) || isRole(stemOf(name))
      ? []
      : [{ paragraph, start: from === start ? start : from, end, name, offices: [] }];
  });
}

/** "رئيس بلدية مرسى الرند، نبيل الغامري،": behind the comma; else behind words with an article and what the office is of. */
function nameStart(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1;
  // "نظيرته في الساحل الأخضر ليلى القصار": the country of a counterpart stands behind a preposition.
  if (
    /^و?نظير(?:ه|ته|ها|تها)$/u.test(tokens[at]?.text ?? '') &&
    /^(?:في|من)$/u.test(tokens[next]?.text ?? '')
  ) {
    next += 1;
    if (!/^ال/u.test(tokens[next]?.text ?? '')) next += 1;
  }
  const isEnvoy = envoys.test(tokens[at]?.text ?? '');
  while (next - at <= farthest) {
    const token = tokens[next];
    if (!token || /[.؟!:؛"“”«»\n]/u.test(token.before)) return undefined;
    const isApart = /[،,]/u.test(token.before);
    if (isGivenName(tokens, next)) return next;
    if (isApart) return next > at + 1 && !stops.has(token.text) ? next : undefined;
    const isField =
      (token.text === 'باسم' && /متحدث|ناطق/u.test(tokens[at]?.text ?? '')) ||
      (next === at + 1 && isConstruct(tokens[at]?.text ?? '')) ||
      /^(?:و?ال|لل)/u.test(token.text) ||
      isOfBody(token.text) ||
      (token.text === 'بالأعمال' && isEnvoy) ||
      (isEnvoy && next > at + 1 && isWhere(token.text)) ||
      (isEnvoy && isWhere(tokens[next - 1]?.text ?? '')) ||
      roles.has(stemOf(token.text)) ||
      isOfBody(tokens[next - 1]?.text ?? '');
    if (!isField) return isNamedBehindComma(tokens, next) ?? next;
    if (stops.has(token.text) && !(isEnvoy && isWhere(token.text))) return undefined;
    next += 1;
  }
  return undefined;
}

/** "لوزارة الخارجية", "مملكة بحران": with what it is called by behind it. */
function isOfBody(text: string): boolean {
  return [text, text.replace(/^[لبو](?=\p{L}{4})/u, '')].some(
    (each) => fields.has(each) || bodies.has(each),
  );
}

/** "سفير مرجانة *لدى* سهيلة": where an envoy is. */
function isWhere(text: string): boolean {
  return accredited.has(text);
}

/** "سلطان بن مرشد": a title that is a given name as well. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token?.text === stemOf(token?.text ?? '') && isPatronymic(next);
}

/** A noun without an article, that of whose office stands behind: "رئيس سهيلة". */
function isConstruct(role: string): boolean {
  return /^و?(?:رئيسة?|ملكة?|أميرة?|سلطان|وزيرة?|سفيرة?|حاكمة?|عمدة|محافظة?)$/u.test(role);
}

/** Two to four words between commas, behind the name of a place. */
function isNamedBehindComma(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at < from + 4; at += 1) {
    const token = tokens[at];
    if (!token || stops.has(token.text)) return undefined;
    if (!/[،,]/u.test(token.before)) continue;
    const end = tokens.findIndex(({ before }, index) => index > at && /[،,]/u.test(before));
    return end - at >= 2 && end - at <= 4 ? at : undefined;
  }
  return undefined;
}

/** Without the article and what is joined before it. */
function stemOf(text: string): string {
  if (isRole(text)) return text;
  return text.replace(/^(?:[وفبك]?ال|و?لل|[وفبل](?=\p{L}{4}))/u, '');
}
