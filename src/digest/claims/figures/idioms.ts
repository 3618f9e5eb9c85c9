import type { Figure } from './figure.ts';

/** Words behind a small number of a phrase that counts nothing that a source need say. */
const phrases =
  /^(?:\s(?:sides?|ends?|halves|parties|governments|countries|leaders|men|women|neighbours|of the two|other|another|more time|by one|or two|or three|to one|thing|way|hand)\b|-(?:way|sided|off|time|party|man|woman|on-one|track|legged|fold|piece))/i;
/** A name before a number is mostly a part of the name: "Apollo 11", "Article 5". */
const inName = /[^.!?:“”"]\s\p{Lu}[\p{L}-]+ $/u;
const names =
  /\b(?:Group of|Big|Article|Section|Chapter|Route|Flight|Channel|No\.?|Nr\.?|number|item|page|Artikel|Paragraf|Paragraph|article|Resolution|Phase|Level|Day|Gate|Room|Line|Pier|Platform)\s$/i;
const definite =
  /\b(?:the|these|those|their|its|his|her|either of the|one or|between the|die|den|der|beiden|les|des|los|las)\s$/i;
const bothWords = /^(?:both|pair|a pair|couple|a couple|duo|beide\p{L}*|a?mb[oa]s)$/iu;
const halfWords = /^(?:half|halb\p{L}*|medi[oa]|demie?|mezz[oa]|mei[oa])$/iu;
const ofHalf = /^ (?:of|the|as|all|its|their|his|her|der|des)\b|^[,.;]/;

/** Tells whether a number says nothing that a passage has to have: "one of", "the two sides", "first". */
export function isIdiom(text: string, figure: Figure): boolean {
  const lead = text.slice(Math.max(0, figure.start - 24), figure.start);
  const rest = text.slice(figure.end, figure.end + 24);
  // Years and ages of Japanese and Chinese are counted from days that may stand anywhere.
  if (/^[年代]/.test(rest)) return true;
  switch (figure.kind) {
    case 'ordinal':
      return figure.raw <= 2 || /^\s?(?:of|quarter|half)/.test(rest);
    case 'times':
      return figure.raw < 1 || /\b(?:an?|eine?|no)\s$/i.test(lead);
    case 'share':
      return halfWords.test(figure.words) && !ofHalf.test(rest) && !/\b(?:by|um die) $/i.test(lead);
    case 'count':
      return isIdleCount(figure, lead, rest);
    default:
      return false;
  }
}

const several =
  /\b(?:several|many|a few|countless|various|einige|mehrere|etliche|plusieurs|quelques|vari[aeo]s?|algun[oa]s|diversi|alcun[ei]|enkele|tientallen)\s$/i;

function isIdleCount(figure: Figure, lead: string, rest: string): boolean {
  const { raw, spelt, dimension, words, start } = figure;
  if (raw === 0 || raw === 1) return dimension === undefined || (spelt && !figure.isLength);
  if (/^\d{4}$/.test(words) && raw >= 1500 && raw < 2200) return true;
  const isNamed = spelt && /^\p{Lu}/u.test(words) && start > 0 && !/[.!?:;"“„]\s?$/.test(lead);
  if (raw >= 12 && spelt && several.test(lead)) return true;
  if (isNamed || /\bevery\s$/.test(lead)) return true;
  if (!spelt && dimension === undefined && (names.test(lead) || inName.test(lead))) return true;
  if (raw === 2 && (definite.test(lead) || bothWords.test(words))) return true;
  if (/^ (?:football|soccer) (?:pitches|fields)/.test(rest)) return true;
  return raw <= 3 && phrases.test(rest);
}
