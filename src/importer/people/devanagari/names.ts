import { calendarNames } from '../../story/days/calendar-names.ts';
import type { Token } from './tokens.ts';
import { bodies, ends, familyNames, forms, isRole, kinds, trades } from './words.ts';

/** A name has at most so many words. */
const longest = 4;

/** The words of a name that begins at a word; none where there is none. */
export function nameAt(tokens: readonly Token[], from: number): Token[] {
  const name: Token[] = [];
  for (const [at, token] of tokens.slice(from, from + longest + 1).entries()) {
    const isOffice = at === 1 && isFamilyName(tokens, from + at);
    if ((at > 0 && !token.isNext) || !(isName(token) || isOffice)) {
      // "राष्ट्रपति भवन में": one is in a place, and not in somebody.
      const isPlace = token.isNext && token.text === 'में';
      return isPlace || namesBody(name) ? [] : name;
    }
    name.push(token);
  }
  return [];
}

/** Whether words name a body or a thing; "सरकार" and "मंडल" end names of people as well. */
function namesBody(name: readonly Token[]): boolean {
  return name.some(
    ({ text }, at) =>
      bodies.has(text) && !(at > 0 && at === name.length - 1 && familyNames.has(text)),
  );
}

/** "रुक्मिणी पटवारी ने": an office that is a family name as well. */
function isFamilyName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isLast = !next?.isNext || /^(?:ने|को|से|का|की|के|जी|और|तथा|व|एवं)$/.test(next.text);
  return isLast && officesAsNames.has(tokens[at]?.text ?? '');
}

const officesAsNames = new Set(
  'पटवारी चौधरी प्रधान पुजारी भंडारी मुखिया पंडित वैद्य राजा राणा महंत देशमुख अधिकारी मुंशी कानूनगो सूबेदार हवलदार दीवान मल्लाह मालिक पंच व्यापारी शेख अमीर इमाम महाराज स्वामी नाविक'.split(
    ' ',
  ),
);

/** The words of a name that ends before a word, and begins a sentence or stands behind a small word or a sign. */
export function nameBefore(tokens: readonly Token[], end: number): Token[] {
  let from = end;
  while (
    from > 0 &&
    end - from < longest &&
    isName(tokens[from - 1]) &&
    isJoined(tokens, from, end)
  )
    from -= 1;
  const name = tokens.slice(from, end);
  const isFree = from === 0 || !tokens[from]?.isNext || ends.has(tokens[from - 1]?.text ?? '');
  return isFree && !namesBody(name) ? name : [];
}

function isJoined(tokens: readonly Token[], from: number, end: number): boolean {
  return from === end || tokens[from]?.isNext === true;
}

/** Whether the last word of a name is one of families, or ends names of women. */
export function hasFamilyName(name: readonly Token[]): boolean {
  return familyNames.has(name.at(-1)?.text ?? '');
}

/** Whether a word may be one of a name. */
export function isName(token: Token | undefined): boolean {
  if (!token) return false;
  const { text, isInitial } = token;
  if (isInitial) return !forms.has(text);
  const isDay = calendarNames().weekdays.has(text) || calendarNames().months.has(text);
  return (
    !/\p{N}/u.test(text) &&
    !/(?:ों|ियों|ाओं)$/u.test(text) &&
    ![ends, trades, kinds, forms].some((words) => words.has(text)) &&
    !isRole(text) &&
    !isDay
  );
}
