import { keyOf } from '../../../digest/language/words-of.ts';
import type { Gender } from '../person.ts';
import { isRole } from './roles.ts';

const women =
  /^(?:.*(?:ministerin|prasidentin|kanzlerin|senatorin|sprecherin|chefin|meisterin|kommissarin|sekretarin|ratin|richterin|leiterin|direktorin|anwaltin|trainerin|politikerin|botschafterin|professorin)|queen|princess|mayoress|spokeswoman|chairwoman|congresswoman|councilwoman|actress|widow|mother|sister|daughter|wife|woman|presidenta|gobernadora|alcaldesa|ministra|senadora|diputada|directora|mandataria|embajadora|jueza|jefa|deputee|directrice|senatrice|mairesse|procureure|ambassadrice|avocate|cheffe|chanceliere|sindaca|prefeita|governadora|deputada|reine|reina|regina|konigin)$/;
const men =
  /^(?:king|prince|spokesman|chairman|congressman|councilman|sheikh|bishop|pope|father|brother|son|husband|man|gobernador|alcalde|ministro|senador|diputado|mandatario|embajador|depute|senateur|ambassadeur|sindaco|prefeito|governador|deputado|roi|rey|konig|.*(?:minister|prasident|kanzler|senator|sprecher|meister))$/;

/**
 * Whether the words of an office are those of a woman or of a man, as far as the language says so. English and
 * Dutch have one word for both.
 */
export function genderOfRole(title: string, language: string): Gender | undefined {
  const keys = title.split(/\s+/).map(keyOf);
  if (keys.some((key) => women.test(key))) return 'f';
  const noun = keys.find(isRole);
  if (noun !== undefined && /^(?:es|pt|it)\b/.test(language)) {
    const isWoman =
      /a$/.test(noun) && ['o', 'e', ''].some((end) => isRole(noun.slice(0, -1) + end));
    if (isWoman) return 'f';
  }
  const says = !/^(?:en|nl)/.test(language) || keys.some((key) => plain.has(key));
  return says && keys.some((key) => men.test(key)) ? 'm' : undefined;
}

const plain = new Set(
  'king prince spokesman chairman congressman councilman bishop pope father brother son husband man'.split(
    ' ',
  ),
);
