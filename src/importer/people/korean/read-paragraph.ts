import type { Named, ReadParagraph, UnnamedOffice } from '../named.ts';
import { countryOf } from '../offices/countries.ts';
import { beforeNames, forms, offices as titles, trades } from './words.ts';

const particles =
  '은|는|이|가|와|과|을|를|에게|에게서|에게는|의|도|만|께|께서|께서는|이며|라며|이라며|이자|이고|이다|에|로|으로|로부터|으로부터|로서|으로서|까지|부터|한테|측|측은|측이';
const held = new RegExp(
  `^(?<field>\\p{sc=Hangul}{0,8}?)(?<role>${trades}|${titles})(?:${particles})?$`,
  'u',
);
const family =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉사부]\p{sc=Hangul}{1,2}$/u;
/** What ends with these is no name, but for names of three syllables. */
const ended =
  /(?:에서|으로|에게|부터|까지|하고|하며|했고|했다|한|된|할|은|는|을|를|와|과|의|에|로|인|및|등)$/u;

/** Verbs and conjunctions before an office: "깃발을 들고 총리를 맞았다". */
const linking = /(?:고|며|면서|아서|어서|러|게|지만|도록)$/u;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly isNext: boolean;
}

/**
 * What a Korean paragraph says of people: a name stands before an office, with its country or body between.
 *
 * @param places What the story calls a country or a town.
 */
export function readKorean(
  text: string,
  paragraph: number,
  places: ReadonlySet<string>,
): ReadParagraph {
  const tokens = tokensOf(text);
  const named: Named[] = [];
  const offices: UnnamedOffice[] = [];
  for (const [at, { text: words, start }] of tokens.entries()) {
    const { field = '', role = '' } = officeIn(words) ?? {};
    if (role === '') continue;
    const aside = nameBeforeBrackets(text, start);
    const name = aside ? [aside] : heldBy(tokens, at, { field, role, places });
    const [first, last] = [name[0], name.at(-1)];
    const office = { paragraph, start, end: start + field.length + role.length };
    const isHeld = !forms.test(role);
    const behind = beforeNames.test(words) ? nameBehind(tokens[at + 1]) : undefined;
    if (behind && (!first || !last)) {
      const end = behind.start + behind.text.length;
      const place = { paragraph, start: behind.start, end };
      named.push({
        ...place,
        name: behind.text,
        offices: [{ ...office, title: words }],
        sure: 'likely',
      });
      continue;
    }
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
      ...((isWhole || (first.text.length > 1 && !linking.test(first.text))) && {
        sure: isWhole ? 'certain' : 'likely',
      }),
    });
  }
  return { named, offices };
}

interface Office {
  readonly field: string;
  readonly role: string;
}

/** The office that a word is: "통상장관과". */
function officeIn(text: string): Office | undefined {
  const { field = '', role = '' } = held.exec(text)?.groups ?? {};
  // "카이사", "비앙코치": names of other languages have such ends.
  const isEnd = /^(?:이사|코치)$/u.test(role) && field !== '' && !ofBoardsAndTeams.test(field);
  return role === '' || isEnd ? undefined : { field, role };
}

const ofBoardsAndTeams =
  /(?:외|내|임|집행|등기|독립|당연직|감사|수석|투수|타격|수비|배터리|주루|체력|작전|골키퍼|피지컬|트레이닝|보조|전담)$/u;

function heldBy(
  tokens: readonly Token[],
  at: number,
  { field, role, places }: Office & { places: ReadonlySet<string> },
): Token[] {
  const name = nameBefore(tokens, at, { hasField: field !== '', places });
  const [only] = name;
  const isKorean = name.length === 1 && only?.text.length === 3 && family.test(only.text);
  return isKorean || !isTrade.test(role) ? name : [];
}

const isTrade = new RegExp(`^(?:${trades})$`, 'u');

/** "박도윤(57) 조합장은": an age or characters of Chinese in brackets. */
function nameBeforeBrackets(text: string, start: number): Token | undefined {
  const { index, groups } = bracketed.exec(text.slice(Math.max(0, start - 24), start)) ?? {};
  const name = groups?.name;
  if (name === undefined || index === undefined || !family.test(name)) return undefined;
  return { text: name, start: Math.max(0, start - 24) + index, isNext: false };
}

const bracketed = /(?<![\p{L}])(?<name>\p{sc=Hangul}{3})\s?\([^()]{1,12}\)\s$/u;

/** "어촌계장 박도윤은": three syllables that begin with a family name, and what marks who acts. */
function nameBehind(token: Token | undefined): Token | undefined {
  const name = token?.isNext
    ? /^(\p{sc=Hangul}{3})(?:은|는|이|가|씨)$/u.exec(token.text)?.[1]
    : undefined;
  if (!token || name === undefined || !family.test(name) || noName.test(name)) return undefined;
  return { ...token, text: name };
}

/** Bodies, groups and words that begin with a syllable of a family name. */
const noName =
  /(?:팀|단|원|회|들|측|부|장|소|국|청|실|처|당|군|시|도|적|번|것|점|간|후|전|때|인|자|사|진|층|안|론|화|성|력)$/u;

/** Korean names are one word of three syllables, foreign ones one or two before the country. */
function nameBefore(
  tokens: readonly Token[],
  at: number,
  { hasField, places }: { hasField: boolean; places: ReadonlySet<string> },
): Token[] {
  const isField = (text: string) => places.has(text) || isKnownField(text);
  const before: Token[] = [];
  for (let index = at - 1; index >= 0 && at - index <= 4; index -= 1) {
    const token = tokens[index];
    if (!token || tokens[index + 1]?.isNext !== true || !/^\p{sc=Hangul}+$/u.test(token.text))
      break;
    const isKorean = token.text.length === 3 && family.test(token.text);
    const isForeign = hasField && token.text.length < 4 && /[에인로한]$/u.test(token.text);
    if (!isKorean && !isForeign && (ended.test(token.text) || officeIn(token.text))) break;
    const [field] = before;
    if (isKorean && (!field || (before.length === 1 && isField(field.text)))) return [token];
    before.unshift(token);
  }
  const last = before.at(-1);
  const isCountry = last !== undefined && (isField(last.text) || (!hasField && before.length > 2));
  return (isCountry ? before.slice(0, -1) : before).slice(-2);
}

/** A country or a body, whose office it is. */
function isKnownField(text: string): boolean {
  return (
    countryOf(text, 'ko') !== undefined ||
    /(?:국|시|도|주|당|부|청|군|구|처|원|스탄|란드|연방|왕국)$/u.test(text)
  );
}

function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: words, index }) => {
    const isNext = /^ $/.test(text.slice(end, index));
    end = index + words.length;
    return { text: words, start: index, isNext };
  });
}
