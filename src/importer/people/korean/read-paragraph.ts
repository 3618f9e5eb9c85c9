import type { Named, ReadParagraph, UnnamedOffice } from '../named.ts';
import { countryOf } from '../offices/countries.ts';

const roles =
  '부통령|대통령|국무총리|부총리|총리|외교장관|국방장관|장관|차관|국무장관|외무상|국왕|총재|대사|특사|대변인|국회의장|의장|의원|대표|원내대표|위원장|지사|도지사|시장|군수|구청장|청장|처장|국장|실장|본부장|회장|사장|부회장|이사장|총장|교수|감독|선수|판사|검사|변호사|기자|씨|여사|주석|서기장|사령관';
const particles = '은|는|이|가|와|과|을|를|에게|의|도|께서|이며|라며|에|로|으로|한테|측';
const held = new RegExp(`^(?<field>\\p{sc=Hangul}{0,8}?)(?<role>${roles})(?:${particles})?$`, 'u');
const family =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉사부]\p{sc=Hangul}{1,2}$/u;
/** What ends with these is no name, but for names of three syllables. */
const ended =
  /(?:에서|으로|에게|부터|까지|하고|하며|했고|했다|한|된|할|은|는|을|를|와|과|의|에|로|인|및|등)$/u;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly isNext: boolean;
}

/** What a Korean paragraph says of people: a name stands before an office, with its country or body between. */
export function readKorean(text: string, paragraph: number): ReadParagraph {
  const tokens = tokensOf(text);
  const named: Named[] = [];
  const offices: UnnamedOffice[] = [];
  for (const [at, { text: words, start }] of tokens.entries()) {
    const { field = '', role = '' } = held.exec(words)?.groups ?? {};
    if (role === '') continue;
    const name = nameBefore(tokens, at, field !== '');
    const [first, last] = [name[0], name.at(-1)];
    const office = { paragraph, start, end: start + field.length + role.length };
    const isHeld = !/^(?:씨|여사|기자)$/u.test(role);
    if (!first || !last) {
      if (isHeld) offices.push({ ...office, noun: role, kinds: [] });
      continue;
    }
    const isWhole = name.length > 1 || (family.test(first.text) && first.text.length > 2);
    named.push({
      paragraph,
      start: first.start,
      end: last.start + last.text.length,
      name: name.map((each) => each.text).join(' '),
      offices: isHeld ? [{ ...office, title: field + role }] : [],
      ...((isWhole || first.text.length > 1) && { sure: isWhole ? 'certain' : 'likely' }),
    });
  }
  return { named, offices };
}

/** Korean names are one word of three syllables, foreign ones one or two before the country. */
function nameBefore(tokens: readonly Token[], at: number, hasField: boolean): Token[] {
  const before: Token[] = [];
  for (let index = at - 1; index >= 0 && at - index <= 4; index -= 1) {
    const token = tokens[index];
    if (!token || tokens[index + 1]?.isNext !== true || !/^\p{sc=Hangul}+$/u.test(token.text))
      break;
    const isKorean = token.text.length === 3 && family.test(token.text);
    if (!isKorean && (ended.test(token.text) || held.test(token.text))) break;
    const [field] = before;
    if (isKorean && (!field || (before.length === 1 && isField(field.text)))) return [token];
    before.unshift(token);
  }
  const last = before.at(-1);
  const isCountry = last !== undefined && (isField(last.text) || (!hasField && before.length > 2));
  return (isCountry ? before.slice(0, -1) : before).slice(-2);
}

/** A country or a body, whose office it is. */
function isField(text: string): boolean {
  return countryOf(text, 'ko') !== undefined || /(?:국|시|도|주|당|부|청|군|구|처|원)$/u.test(text);
}

function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: words, index }) => {
    const isNext = /^ $/.test(text.slice(end, index));
    end = index + words.length;
    return { text: words, start: index, isNext };
  });
}
