const noNoun =
  /^(?:ha[vds]e?|is|was|were|are|been?|ist|est|es|will|would|could|can|may|did|do|does|to|in|on|at|by|for|from|with|and|or|but|that|who|whom|which|as|than|when|while|after|before|out|per|haben?|hatte[n]?|wurden?|sind|war(?:en)?|werden|davon|im|am|bei|und|oder|die|der|das|ont|sont|étaient|avaient|ont|et|ou|qui|dans|han|fueron|son|eran|y|que|en|por|foram|são|sono|hanno|zijn|waren|werden|\p{L}+ed|left|took|went|died|said|last|this|next|more|fewer|less|below|above|tot|naar|auf|bis|mehr|weniger|plus|moins|hasta|más|menos|até|mais|fino|più|meno|meer|minder)$/iu;

const ofThem =
  /^ (?:of (?:them|these|those|whom|which|the (?:others|rest)\b)|davon|darunter|d[’']entre|de (?:ellos|ellas|eux|elles)|del[ae]s|di loro|van hen)\b/i;
const ofWhole =
  /^ (?:of|von|de|sur|di|van|aus|out of) (?:(?:the|its|their|his|her|our|all|den|der|les|los|las|i|le) )?\d[\d.,]*(?=[ -]\p{L})/iu;

/** "12 noes the council" are no councils. */
const anotherNoun = /(?<!(?:^|[\s-])(?:of|all|in|on))\s(?:the|an?|its|their|his|her)\s.*$/isu;
/** "Three fifty-year-old bridges" are bridges. */
const ofAge =
  /^ [\p{L}\d]+(?:-[\p{L}]+)?-(?:year|month|week|day|hour|metre|mile|storey)(?:-[a-z]+)?(?= \p{L})/iu;

/** Stems of the words behind a number, up to one that no name of things can have before it. */
export function nounsAt(text: string, end: number): string[] {
  if (/^[- ]?(?:years?[- ]old|jährig)/i.test(text.slice(end, end + 10))) return [];
  if (ofThem.test(text.slice(end, end + 16))) return [];
  // "Five of the 27 states" are states.
  const [whole] = ofWhole.exec(text.slice(end, end + 24)) ?? [];
  if (whole !== undefined) return nounsAt(text, end + whole.length);
  const [age] = ofAge.exec(text.slice(end, end + 24)) ?? [];
  if (age !== undefined) return nounsAt(text, end + age.length);
  const [words = ''] =
    /^(?:[\s-]+\p{L}+(?:[’']s\b|\.(?= \p{Lu}))?){0,6}/u.exec(text.slice(end, end + 60)) ?? [];
  const all = words
    .replace(anotherNoun, '')
    .trim()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|de|des|the|du|di|van|Mrs?|Ms|Dr)$|[’'.]/i.test(word));
  const stop = all.findIndex((word) => noNoun.test(word));
  return (stop === -1 ? all : all.slice(0, stop))
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3)
    .slice(0, 3)
    .map(stemOf);
}

/** The start of a word, without the end that tells one from many. */
export function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:ies|y|es|s|en|n|e)$/, '')
    .slice(0, 7);
}
