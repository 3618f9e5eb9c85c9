import type { Hedges } from '../../figure.ts';
import type { FigureForms } from '../figure-forms.ts';

const behindOver =
  /^\s?(?:or (?:more|older|over|above)|and (?:more|older|over|above)|plus|\+|oder mehr|und mehr|ou plus|et plus|o más|y más)/;
const behindUnder =
  /^\s?(?:or (?:less|fewer|younger|under|below)|and (?:less|fewer|younger|under|below)|oder weniger|ou moins|o menos)/;

/** Japanese and Chinese hedges: before a number, and behind it and up to two signs of what it counts. */
const eastAsian = {
  about: [
    /(?:[約约]|大[约約]|およそ|ほぼ)$/,
    /^\p{Lo}{0,2}?(?:左右|前後|前后|ほど|程度|上下|あまり|余り)/u,
  ],
  over: [/(?:超[过過]|逾|突破)$/, /^\p{Lo}{0,2}?(?:以上|超|[多余餘](?!数|數)|強|强)/u],
  under: [
    /(?:将近|近|不到|不足|未[满滿])$/,
    /^\p{Lo}{0,2}?(?:以下|未[満满]|弱|に満たない|に届かない)/u,
  ],
} as const;

const noMore =
  /(?<!\p{L})(?:no|not|none|nobody|never|cannot|\p{L}+n['’]t|nicht|kein\p{L}{0,2}|pas|aucune?|ningun[oa]?|nenhuma?|nessun[oa]?|non|não|niet|geen) (?:[\p{L}-]+ ){1,4}(?:more|mehr|plus|más|mais|più|meer)\b[^.,;]{0,12}$/iu;

/** What stands before or behind a number that says that it is not exact. */
export function hedgesAt(
  text: string,
  start: number,
  end: number,
  forms: FigureForms | undefined,
): Hedges {
  const lead = text.slice(Math.max(0, start - 40), start);
  const rest = text.slice(end, end + 16);
  return {
    about:
      (forms?.about.test(lead) ?? false) ||
      /^ (?:or so|odd)/.test(rest) ||
      eastAsian.about[0].test(lead) ||
      eastAsian.about[1].test(rest),
    over:
      (forms?.over.test(lead) ?? false) ||
      behindOver.test(rest) ||
      eastAsian.over[0].test(lead) ||
      eastAsian.over[1].test(rest),
    just: forms?.just.test(lead) ?? false,
    most: forms?.most.test(lead) ?? false,
    under:
      (forms?.under.test(lead) ?? false) ||
      behindUnder.test(rest) ||
      eastAsian.under[0].test(lead) ||
      eastAsian.under[1].test(rest),
    denied: noMore.test(lead),
  };
}
