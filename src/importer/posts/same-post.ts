import type { Speaker } from './speakers/speaker.ts';
import type { Unit } from './units.ts';
import { another, elsewhere, goesOn, writes } from './words/reporting.ts';

/** What the sentence has, and how it stands to the post before. */
interface Before {
  readonly hasNoun: boolean;
  readonly hasPlatform: boolean;
  /** Whether it is in the same paragraph. */
  readonly isBeside: boolean;
  /** Whether a mark that nothing closes says that the words go on in the next paragraph. */
  readonly isOpen: boolean;
}

/** Whether quoted words are more of the post that was quoted before. */
export function continues(
  { told, isBare, quoted }: Unit,
  own: Speaker,
  { hasNoun, hasPlatform, isBeside, isOpen }: Before,
): boolean {
  // A quotation by itself, in a paragraph or as a heading, may be of anybody.
  if (isBare) return quoted.length > 0 && (isBeside || isOpen);
  if (hasNoun && same.test(told) && !elsewhere.test(told)) return true;
  if (hasPlatform || elsewhere.test(told)) return false;
  if (another.test(told) && (hasNoun || /\bone\b/.test(told) || /^In/.test(told.trim())))
    return false;
  if (goesOn.test(told) || writes.test(told)) return true;
  // "Und weiter: „…“", "His last words: “…”", right behind the post.
  if (isBeside && /^[^:]{0,40}:\s*·/u.test(told) && (own.isPronoun || own.person === undefined))
    return true;
  return isBeside && own.isPronoun === true && /(?<!\p{L})(?:said|says)(?!\p{L})/u.test(told);
}

/** "in the same post", "dans le même message", "في التغريدة نفسها" */
const same =
  /(?<![\p{L}\p{M}])(?:same|selben|gleichen|derselben|demselben|mism[oa]|même|mesm[oa]|stess[oa]|hetzelfde|dezelfde|उसी|इसी|نفسها|نفسه|ذاتها|ذاته)(?![\p{L}\p{M}])|同じ|同一|같은/iu;

/** Whether somebody else is told of. */
export function isOther(a: Speaker, b: Speaker): boolean {
  if (a.person !== undefined && b.person !== undefined) return a.person !== b.person;
  return a.person !== undefined || a.by !== undefined ? a.by !== b.by : false;
}

/** "dort", "on the same platform": where the post that was quoted before is. */
export function isThere(told: string): boolean {
  return there.test(told);
}

const there =
  /(?<![\p{L}\p{M}])(?:ebenda|allí mismo|(?:on|in|via|auf|über|en|por|sur|na|no|nela|pela|pelo|sulla|sullo|op) (?:the |la |el |le |der |dem |het |la )?(?:very )?(?:(?:same|derselben|demselben|selben|gleichen|misma|mismo|même|mesma|mesmo|stessa|stesso|hetzelfde|dezelfde|zelfde) )?(?:platform|site|network|app|thread|Plattform|Netzwerk|red social|red|plataforma|réseau social|réseau|plateforme|rede|piattaforma|medium|netwerk|kanaal)|(?:on|auf|sur|en|na|no|nel) (?:his|her|their|son|sa|su|seinem|ihrem|seiner|ihrer|sua|seu|suo)(?: (?:own|propre|propia|propio|eigenen|eigener|própria|próprio))? (?:account|compte|cuenta|conta|Konto|Profil|perfil|page|página|Seite|profilo))(?![\p{L}\p{M}])/u;
