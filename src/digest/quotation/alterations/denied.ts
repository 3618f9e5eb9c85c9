import { deniesInAny, tellingWords } from './telling-words.ts';

/** How many words a denial may stand before what it denies: `not yet fully agree`. */
const furthest = 4;
/** How far they are looked for, in characters. */
const reach = 80;
/** What ends the clause of a denial. */
const clauseEnd =
  /[^\p{L}\p{M}\p{N}\s'\u2019\-\u2010\u2011]|\n\s*\n|(?<![\p{L}])(?:but|and|because|while|although|when|where|how|why|whether|who|which|aber|und|sondern|mais|et|pero|sino|ma|mas|maar)(?![\p{L}])/giu;
/** A denial that these follow says more, and not the opposite. */
const notOnly =
  /(?<!\p{L})(?:not|nicht|non|no|n\u00e3o|niet) (?:only|just|merely|simply|least|nur|blo\u00df|solo|s\u00f3lo|soltanto|apenas|s\u00f3|alleen)(?!\p{L})|(?<!\p{L})(?:or|whether) not(?!\p{L})/giu;
/** Languages in which a denial may stand behind what it denies: "Wir unterstützen den Plan nicht". */
const mayFollow = new Set(['de', 'nl', 'da', 'nb', 'no', 'sv', 'lb', 'fr']);

/**
 * Finds the denial right before a place of a text that denies what stands there: "not" of "not fully | agree".
 *
 * @param language BCP 47; without word lists for it, nothing is found.
 */
export function denialBefore(
  text: string,
  offset: number,
  language: string | undefined,
): string | undefined {
  const near = text.slice(Math.max(0, offset - reach), offset);
  const clause = near.slice(endOfLast(near)).replace(notOnly, ' ');
  const words = clause.replaceAll('\u2019', "'").trim().split(/\s+/).slice(-furthest).join(' ');
  return tellingWords(words, 0, words.length, language).negations.at(-1);
}

/** Finds the denial that is the next word behind a place, and denies what stands before it. */
export function denialBehind(
  text: string,
  offset: number,
  language: string | undefined,
): string | undefined {
  const [word = ''] = /^\s*[\p{L}\p{M}]+/u.exec(text.slice(offset, offset + reach)) ?? [];
  const primary = language?.split('-')[0] ?? '';
  if (!mayFollow.has(primary) && !/^(?:not|never)$/i.test(word.trim())) return undefined;
  return tellingWords(word, 0, word.length, language).negations[0];
}

/** The stems of words with which an editor says in other words what a source denies. */
const denyingStems =
  /(?<!\p{L})(?:refus|reject|den(?:y|ie)|fail|declin|oppos|disagree|disput|lack|doubt|rul(?:e[ds]?|ing) out|avoid|ablehn|abgelehnt|weiger|bestr[ei]|verneint|dement|d\u00e9ment|widersp|rejet|rechaz|neg|nieg|rehus|rifiut|smenti|respin|recus|rejeit|ontken)/iu;

/** Tells whether a text, of whatever language, denies something. */
export function isDenial(text: string): boolean {
  return deniesInAny(text) || denyingStems.test(text);
}

/** Where the last clause of a text begins. */
function endOfLast(text: string): number {
  const last = [...text.matchAll(clauseEnd)].at(-1);
  return last ? last.index + last[0].length : 0;
}
