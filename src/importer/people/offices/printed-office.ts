import type { Word } from '../../../digest/language/words-of.ts';
import type { PrintedOffice } from '../person.ts';
import { isOfficeKind, isRole } from '../words/roles.ts';
import { countryOf } from './countries.ts';
import type { WordRange } from './word-range.ts';

/** Offices that are those of a country, where a name stands behind "of". */
const national =
  /^(?:president|presidente|presidenta|prime|premier|premiere|minister|ministerin|ministro|ministra|ministre|king|queen|emir|sultan|chancellor|kanzler|kanzlerin|canciller|chancelier|chanceliere|ambassador|embajador|embajadora|ambassadeur|ambassadrice|prasident|prasidentin|pm)$/;

const of =
  /\s+(?:of|von|de|del|du|des|di|do|da)\s+(?:the\s+|la\s+|l['’])?(?:(?:Republic|Kingdom|State|Federation|República|République|Reino|Royaume)\s+(?:of|de|du|d['’])\s*)?(?<country>\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,3})$/u;

/** An office as it is printed, and the country that it is an office of. */
export function printedOffice(
  text: string,
  words: readonly Word[],
  [from, to]: WordRange,
  { paragraph, language }: { paragraph: number; language: string },
): PrintedOffice {
  const its = words.slice(from, to);
  const start = its[0]?.start ?? 0;
  const end = its.at(-1)?.end ?? start;
  const printed = text
    .slice(start, end)
    .replace(/['’]s(?=\s|$)/u, '')
    .replace(/\s\(\p{Lu}{2,5}\)?$/u, '');
  const place = { paragraph, start, end };
  const { groups } = of.exec(printed) ?? {};
  const isOfCountry = its.some(({ key }) => national.test(key));
  const behind = groups?.country;
  if (
    behind !== undefined &&
    isOfCountry &&
    !behind.split(' ').some((word) => isOfficeKind(word.toLowerCase()))
  ) {
    return {
      ...place,
      title: printed.replace(of, ''),
      country: countryOf(behind, language) ?? behind,
    };
  }
  const before = words[from - 1];
  const possessive =
    before && /['’]s$/u.test(before.text) ? countryOf(before.text, language) : undefined;
  const adjective = its.find(
    ({ key, text: each }) =>
      !isRole(key) && !isOfficeKind(key) && countryOf(each, language) !== undefined,
  );
  const country = (adjective && countryOf(adjective.text, language)) ?? possessive;
  const title = adjective ? withoutWord(printed, adjective.text) : printed;
  return { ...place, title, ...(country !== undefined && { country }) };
}

function withoutWord(text: string, word: string): string {
  return text
    .replace(word, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}
