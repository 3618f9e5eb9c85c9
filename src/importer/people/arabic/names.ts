import { givenNames } from './given-names.ts';
import type { Token } from './tokens.ts';
import { bodies, joined, roles, stops } from './words.ts';

/** The words of a name that begins at a word: two, or more with those that join fathers and sons. */
export function nameAt(tokens: readonly Token[], from: number): Token[] {
  const name: Token[] = [];
  let whole = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    const isSecondHalf = whole > 0 && secondHalves.test(token?.text ?? '');
    if (whole > 1 && !isSecondHalf) break;
    if (!token || stops.has(token.text) || (at > from && !/^ $/.test(token.before))) break;
    if (at === from && (/^ال/u.test(token.text) || token.text.length < 2)) break;
    if (at === from && isPatronymic(token)) break;
    if (at === from && bodies.has(token.text.replace(/^[لب](?=\p{L}{4})/u, ''))) break;
    if (/^(?:و|أ)?(?:قال|أكد|أعلن|بحث|التقى|كتب)/u.test(token.text)) break;
    name.push(token);
    if (!joined.has(token.text) && !isSecondHalf) whole += 1;
  }
  if (joined.has(name.at(-1)?.text ?? '')) return [];
  const next = tokens[from + name.length];
  return next && goesOn(name, next) ? [...name, next] : name;
}

/** "نور الدين", "نصر الله": with the word before, one name. */
const secondHalves = /^(?:الدين|الله|الإسلام|الاسلام|الحق)$/u;

/** "طارق بن سالم العوفي", "محمد سالم العوفي": a family name behind that of the father. */
function goesOn(name: readonly Token[], next: Token): boolean {
  const [first, second] = name;
  const hasFather =
    name.some(({ text }) => /^(?:بن|بنت|ابن)$/u.test(text)) ||
    (givenNames.has(first?.text ?? '') && givenNames.has(second?.text ?? ''));
  return (
    hasFather &&
    name.length > 1 &&
    next.before === ' ' &&
    /^(?:ال|آل)\p{L}{3}/u.test(next.text) &&
    !stops.has(next.text) &&
    !roles.has(next.text.replace(/^ال/u, ''))
  );
}

/** The name that begins with "و" behind another one, without it: "وكريم الدالي". */
export function joinedNameAt(tokens: readonly Token[], at: number): Token[] {
  const token = tokens[at];
  const given = token?.text.slice(1) ?? '';
  if (!token?.text.startsWith('و') || !/^[،,]? $/u.test(token.before) || !givenNames.has(given))
    return [];
  const first: Token = { ...token, text: given, start: token.start + 1 };
  const name = nameAt([first, ...tokens.slice(at + 1, at + 5)], 0);
  return name.length > 1 ? name : [];
}

/** What joins the names of fathers and sons, and never begins a name: "بن". */
export function isPatronymic(token: Token | undefined): boolean {
  return /^(?:بن|بنت)$/u.test(token?.text ?? '') && token?.before === ' ';
}

/** Whether a name of two words or more begins with one that is given, or says whose child somebody is. */
export function hasGivenName(name: readonly Token[]): boolean {
  return name.length > 1 && (givenNames.has(name[0]?.text ?? '') || isPatronymic(name[1]));
}

/** The name of two to five words that ends before a word, if it begins with one that is given. */
export function nameBefore(tokens: readonly Token[], end: number): Token[] {
  for (let from = end - 2; from >= Math.max(0, end - 5); from -= 1) {
    if (tokens[from + 1]?.before !== ' ') return [];
    const name = nameAt(tokens, from);
    if (hasGivenName(name) && name.length === end - from) return name;
  }
  return [];
}
