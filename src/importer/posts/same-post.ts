import { filler } from './quotations.ts';
import type { Speaker } from './speakers/speaker.ts';
import type { Unit } from './units.ts';
import { another, elsewhere, goesOn, writes } from './words/reporting.ts';

/** What the sentence has, and how it stands to the post before. */
interface Before {
  readonly hasNoun: boolean;
  readonly hasPlatform: boolean;
  /** Whether it is in the same paragraph. */
  readonly isBeside: boolean;
  /** Whether it is in the paragraph behind it. */
  readonly isNext: boolean;
  /** Whether a mark that nothing closes says that the words go on in the next paragraph. */
  readonly isOpen: boolean;
}

/** Whether quoted words are more of the post that was quoted before. */
export function continues(
  { told, isBare, quoted }: Unit,
  own: Speaker,
  { hasNoun, hasPlatform, isBeside, isNext, isOpen }: Before,
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
  if (isBeside && indirect.test(told.trim())) return true;
  return own.isPronoun === true && (isBeside || isNext) && isOnlySaid(told);
}

/** German says by the verb that these are still somebody's words: "Seine Firma *werde* „weder klagen noch zahlen“." */
const indirect =
  /^(?:Er|Sie|Es|Man|Das|Die|Der|Den|Dem|Dies\p{L}*|Sein\p{L}*|Ihr\p{L}*|Nun|Jetzt)\s(?:\p{L}+\s){0,3}?(?:sei|seien|werde|habe|könne|müsse|wolle|solle|dürfe|gebe|bleibe|komme|gehe|brauche|wisse|stehe|lasse|mache|nehme|sehe)(?!\p{L})/u;

/** "“…,” she said.", and nothing else. */
function isOnlySaid(told: string): boolean {
  const plain = told
    .replaceAll(filler, '')
    .replace(/[^\p{L}\p{M} ]/gu, '')
    .trim();
  return said.test(plain) && plain.split(/\s+/u).length <= mostOfSaying;
}

const said =
  /(?<![\p{L}\p{M}])(?:said|says|sagte|sagt|a dit|dijo|disse|ha detto|zei|कहा|말했다)(?![\p{L}\p{M}])/u;
/** "the visiting foreign minister said" */
const mostOfSaying = 5;

/** "in the same post", "dans le même message", "في التغريدة نفسها" */
const same =
  /(?<![\p{L}\p{M}])(?:same|selben|gleichen|derselben|demselben|mism[oa]|même|mesm[oa]|stess[oa]|hetzelfde|dezelfde|उसी|इसी|نفسها|نفسه|ذاتها|ذاته)(?![\p{L}\p{M}])|同じ|同一|같은/iu;

/** "*Ihre* Firma werde …": what somebody has is not somebody else. */
export function isOfSame(told: string): boolean {
  return indirect.test(told.trim()) && /^(?:Sein|Ihr)\p{Ll}*\s/u.test(told.trim());
}

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
