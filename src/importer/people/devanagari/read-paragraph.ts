import { keyOf } from '../../../digest/language/words-of.ts';
import { calendarNames } from '../../story/days/calendar-names.ts';
import type { Named, ReadParagraph, UnnamedOffice } from '../named.ts';
import { ends, forms, kinds, roles, women } from './words.ts';

/** A name has at most so many words. */
const longest = 4;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but a space stands between it and the word before. */
  readonly isNext: boolean;
}

/**
 * What a paragraph says of people, in a script without capitals. A name stands behind an office or a form of
 * address, and ends at a postposition: "जल मंत्री कमलेश अहिरवाल ने".
 */
export function readDevanagari(text: string, paragraph: number): ReadParagraph {
  const tokens = tokensOf(text);
  const named: Named[] = [];
  const offices: UnnamedOffice[] = [];
  for (const [at, token] of tokens.entries()) {
    const isRole = roles.has(token.text);
    const next = tokens[at + 1];
    if ((!isRole && !forms.has(token.text)) || (next?.isNext && roles.has(next.text))) continue;
    const name = nameAt(tokens, at + 1);
    const from = officeStart(tokens, at);
    const [first, last] = [name[0], name.at(-1)];
    const office = { paragraph, start: tokens[from]?.start ?? token.start, end: token.end };
    if (first && last) {
      const title = text.slice(office.start, office.end);
      named.push({
        paragraph,
        start: first.start,
        end: last.end,
        name: name.map((each) => each.text).join(' '),
        offices: isRole ? [{ ...office, title }] : [],
        ...(women.has(token.text) && { gender: 'f' }),
        sure: name.length > 1 ? 'certain' : 'likely',
      });
    } else if (isRole) {
      const its = tokens.slice(from, at).map((each) => each.text);
      offices.push({
        ...office,
        noun: keyOf(token.text),
        kinds: its.filter((each) => kinds.has(each)).map(keyOf),
      });
    }
  }
  return { named: [...named, ...partsOf(tokens, named, paragraph)], offices };
}

/** Words that could be a part of a name alone: those right before "ने", which marks who acts. */
function partsOf(tokens: readonly Token[], named: readonly Named[], paragraph: number): Named[] {
  return tokens.flatMap((token, at) => {
    if (!isName(token) || !/^(?:ने|को|से|का|की|के|जी)$/.test(tokens[at + 1]?.text ?? '')) return [];
    if (named.some(({ start, end }) => token.start >= start && token.end <= end)) return [];
    const { text: name, start, end } = token;
    return [{ paragraph, start, end, name, offices: [] }];
  });
}

function nameAt(tokens: readonly Token[], from: number): Token[] {
  const name: Token[] = [];
  for (const token of tokens.slice(from, from + longest + 1)) {
    if (!token.isNext || !isName(token)) return name;
    name.push(token);
  }
  return [];
}

function isName({ text }: Token): boolean {
  const isDay = calendarNames().weekdays.has(text) || calendarNames().months.has(text);
  return !ends.has(text) && !roles.has(text) && !kinds.has(text) && !forms.has(text) && !isDay;
}

function officeStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from]?.isNext && isKind(tokens, from - 1)) from -= 1;
  return from;
}

/** "विपक्ष की नेता": what a leader leads is a part of the office. */
function isKind(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (kinds.has(text) || roles.has(text) || text === 'विपक्ष') return true;
  return /^(?:के|की|का)$/.test(text) && tokens[at - 1]?.text === 'विपक्ष';
}

function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\u200c\u200d]+\.?/gu)].map(({ 0: whole, index }) => {
    const isNext = /^[ \u00a0]$/u.test(text.slice(end, index));
    end = index + whole.length;
    return {
      text: whole.replace(/\.$/, ''),
      start: index,
      end: index + whole.replace(/\.$/, '').length,
      isNext,
    };
  });
}
