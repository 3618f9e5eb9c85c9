import { keyOf } from '../../../digest/language/words-of.ts';
import { coveredBy } from '../covered.ts';
import type { Named, ReadParagraph, UnnamedOffice } from '../named.ts';
import { hasFamilyName, isName, nameAt, nameBefore } from './names.ts';
import { type Token, tokensOf } from './tokens.ts';
import { forms, isRole, kinds, trades, women } from './words.ts';

/** Behind these, a name has ended. */
const marks = /^(?:ने|को|से|का|की|के|जी|और|तथा|व|एवं|पर|में)$/;
/** An apposition has at most so many words. */
const longestApposition = 6;

/**
 * What a paragraph says of people, in a script without capitals. A name stands behind an office or a form of
 * address, and ends at a postposition: "जल मंत्री कमलेश अहिरवाल ने"; or it ends with a family name.
 */
export function readDevanagari(text: string, paragraph: number): ReadParagraph {
  const tokens = tokensOf(text);
  const named: Named[] = [];
  const offices: UnnamedOffice[] = [];
  for (const [at, token] of tokens.entries()) {
    const isHeld = isRole(token.text) || trades.has(token.text);
    const next = tokens[at + 1];
    const isBeforeRole = next?.isNext && (isRole(next.text) || trades.has(next.text));
    const isTaken = next !== undefined && named.at(-1)?.start === next.start;
    if ((!isHeld && !forms.has(token.text)) || isBeforeRole || isTaken || isRailCoach(tokens, at))
      continue;
    const name = heldBy(tokens, at);
    const from = officeStart(tokens, at);
    const office = { paragraph, start: tokens[from]?.start ?? token.start, end: token.end };
    if (name.length > 0) {
      const title = text.slice(office.start, office.end);
      const isSure = name.length > 1 && (!trades.has(token.text) || hasFamilyName(name));
      named.push({
        ...nameOf(text, name, paragraph),
        offices: isHeld ? [{ ...office, title }] : [],
        ...(women.has(token.text) && { gender: 'f' }),
        ...(name.length === 1 && { speaks: true }),
        sure: isSure ? 'certain' : 'likely',
      });
    } else if (isHeld) {
      const its = tokens.slice(from, at).map((each) => each.text);
      offices.push({
        ...office,
        noun: keyOf(token.text),
        kinds: its.filter((each) => kinds.has(each)).map(keyOf),
      });
    }
  }
  const free = freeNames(text, tokens, { paragraph, named });
  const sure = [...named, ...free.filter((each) => each.sure !== undefined)];
  return { named: [...named, ...free, ...partsOf(tokens, sure, paragraph)], offices };
}

/** "रेल कोच": the coach of a train. */
function isRailCoach(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'कोच' && /^(?:रेल|मेट्रो)$/.test(tokens[at - 1]?.text ?? '');
}

function nameOf(text: string, name: readonly Token[], paragraph: number) {
  const [start, end] = [name[0]?.start ?? 0, name.at(-1)?.end ?? 0];
  return { paragraph, start, end, name: text.slice(start, end).replace(/\s+/gu, ' ') };
}

/** The name behind an office; behind a comma, and behind a trade, it has two words or is closed. */
function heldBy(tokens: readonly Token[], at: number): Token[] {
  // "सांसद डॉ. सुनंदा पाटिल", "नेता विपक्ष महिपाल सोलंकी"
  let from = at + 1;
  while (/^(?:विपक्ष|प्रतिपक्ष)$/.test(tokens[from]?.text ?? '') || isForm(tokens[from])) from += 1;
  const next = tokens[from];
  const name = next?.isNext || next?.isApart ? nameAt(tokens, from) : [];
  const behind = tokens[from + name.length];
  const isClosed = behind === undefined || !behind.isNext;
  if (next?.isApart)
    return isClosed && name.length > 1 && !isHeldBehind(tokens, from + name.length) ? name : [];
  if (!trades.has(tokens[at]?.text ?? '') || hasFamilyName(name)) return name;
  return name.length > 1 && (isClosed || marks.test(behind.text)) ? name : [];
}

/** A form of address behind an office. */
function isForm(token: Token | undefined): boolean {
  return token?.isNext === true && forms.has(token.text);
}

/** "भैरव राणा, संघ के संयोजक, ने": an office between commas, up to a word of which it is one. */
function isHeldBehind(tokens: readonly Token[], from: number): boolean {
  return officeBehind(tokens, from) !== undefined;
}

function officeBehind(tokens: readonly Token[], from: number): number | undefined {
  if (!tokens[from]?.isApart) return undefined;
  for (let at = from; at < from + longestApposition; at += 1) {
    const token = tokens[at];
    if (!token || (at > from && !token.isNext)) return undefined;
    const next = tokens[at + 1];
    const isEnd = next === undefined || !next.isNext;
    if (isEnd) return isRole(token.text) || trades.has(token.text) ? at : undefined;
  }
  return undefined;
}

/** Names without an office before them: those that end with a family name, or that an office follows between commas. */
function freeNames(
  text: string,
  tokens: readonly Token[],
  { paragraph, named }: { paragraph: number; named: readonly Named[] },
): Named[] {
  const isTaken = coveredBy(named);
  return tokens.flatMap((token, at): Named[] => {
    const before = tokens[at - 1];
    if (!before || !isName(before) || (token.isNext && !marks.test(token.text))) return [];
    const name = nameBefore(tokens, at);
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last || name.length < 2) return [];
    if (name.some(({ start }) => isTaken(start))) return [];
    const plain = { ...nameOf(text, name, paragraph), offices: [] };
    const office = officeBehind(tokens, ageEnd(tokens, at));
    if (office !== undefined) {
      const from = tokens[ageEnd(tokens, at)]?.start ?? 0;
      const range = { paragraph, start: from, end: tokens[office]?.end ?? from };
      return [
        {
          ...plain,
          offices: [{ ...range, title: text.slice(range.start, range.end) }],
          sure: 'certain',
        },
      ];
    }
    return hasFamilyName(name) || token.text === 'जी' ? [{ ...plain, sure: 'likely' }] : [plain];
  });
}

/** Behind an age in brackets: "भैरव राणा (57), संघ के संयोजक,". */
function ageEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.isApart && /^\p{N}+$/u.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** Words that could be a part of a name alone: those right before "ने", which marks who acts. */
function partsOf(tokens: readonly Token[], named: readonly Named[], paragraph: number): Named[] {
  const isTaken = coveredBy(named);
  return tokens.flatMap((token, at) => {
    if (!isName(token) || !/^(?:ने|को|से|का|की|के|जी)$/.test(tokens[at + 1]?.text ?? '')) return [];
    if (isTaken(token.start)) return [];
    const { text: name, start, end } = token;
    return [{ paragraph, start, end, name, offices: [] }];
  });
}

function officeStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from]?.isNext && isKind(tokens, from - 1)) from -= 1;
  return from;
}

/** "विपक्ष की नेता": what a leader leads is a part of the office. */
function isKind(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (kinds.has(text) || isRole(text) || text === 'विपक्ष') return true;
  return /^(?:के|की|का)$/.test(text) && tokens[at - 1]?.text === 'विपक्ष';
}
