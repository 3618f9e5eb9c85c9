import { type Word, wordsOf } from '../../../digest/language/words-of.ts';
import { namesBody } from '../../organizations/words.ts';
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
  const isCountry =
    behind !== undefined &&
    isOfCountry &&
    (countryOf(behind, language) !== undefined ||
      mayBeCountry(behind, printed.replace(of, ''), printed));
  if (isCountry) {
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

/**
 * Whether words behind an office may be a country that is not in the data, as no ministry and no body is. A minister
 * without a field has it there: "ministra de Transportes"; German names of countries have no article.
 */
function mayBeCountry(behind: string, title: string, printed: string): boolean {
  const keys = wordsOf(behind).map(({ key }) => key);
  if (keys.some((key) => isOfficeKind(key) || bodyOfOffice.test(key)) || namesBody(keys))
    return false;
  const isOfField = /^minist(?:er|erin|ro|ra|re)$/iu.test(title);
  return !isOfField && !/ (?:des|der) \p{Lu}\p{Ll}+$/u.test(printed);
}

/** Parliaments, courts, bodies of towns and regions, clubs and firms in the languages of offices, as keys. */
const bodyOfOffice =
  /^(?:generalitat|govern|xunta|junta|cortes|congres+o?s?|senat[eo]?|assembl(?:ee|y|ea)|asamblea|assembleia|chambre|camar[ao]s?|camera|parlam?ent[oe]?|parliament|corte|court|cour|tribunal[ei]?|conse(?:il|jo|lho)|consiglio|comit[ey]?|comision|com+is+ion|com+is+ao|federa[ct]ion|federacao|federazione|asociacion|association|associazione|associacao|ban[ckq]u?[eao]?|diputacion|cabildo|ayuntamiento|mancomunidad|comunidad|comunitat|region[ei]?|regiao|union[ei]?|uniao|sindicato|syndicat|partid[oe]|partito|parti|club|clube|fund?acion|fondation|fondazione|fundacao|universi[td]a[dt]e?|universite|sociedad[e]?|societe|societa|empresa|compania|compagnie|grupo|groupe|gruppo|patronal|autoridad|autorite|agencia|agence|instituto|institut|academia|academie|gobierno|governo|gouvernement|bundestag|landtag|duma|sejm|storting|riksdag|knesset|audiencia|confederacion|confederation|cofradia|colegio|ordre|orden|liga|ligue|lega|camara)$/u;

function withoutWord(text: string, word: string): string {
  return text
    .replace(word, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}
