import { ofLanguage } from '../../digest/language/of-language.ts';

/** What stands right behind the name of a country or a town, and hardly ever behind one of a person. */
const patterns: Readonly<Record<string, RegExp>> = {
  ja: /[\p{sc=Katakana}ー]{2,20}(?=共和国|王国|公国|連邦|諸島|合衆国|側|政府|外務省|国防省|大使館|議会|国民|国内|領(?!事)|産(?!業)|軍(?!曹|医)|語(?![るりっら])|人(?![気物事権])|州(?!知事|議)|市(?!長|議)|首都|の首都|国営)/gu,
  ko: /\p{sc=Hangul}{2,20}(?=(?:에서|에는|에(?! (?:대|의해|따르|관))|으로|로) |대사관| (?:방문|정부|국민|외교부|국방부|대사관|공화국|왕국|연방|현지|국영|의회|수도|대표단|출신|측)|의 수도)/gu,
};
/** What stands behind the name of somebody: "Borel's side" may be that of a country or of a president. */
const addressed: Readonly<Record<string, RegExp>> = {
  ja: /[\p{sc=Katakana}ー]{2,20}(?=氏|さん)/gu,
};

/**
 * The words that a story in a script without capitals names a country or a town by, as far as it says so: "노르비아 방문".
 *
 * @param language BCP 47.
 */
export function calledAsPlaces(texts: readonly string[], language: string): ReadonlySet<string> {
  const pattern = ofLanguage(patterns, language);
  if (!pattern) return new Set();
  const people = wordsBefore(ofLanguage(addressed, language), texts);
  return new Set([...wordsBefore(pattern, texts)].filter((word) => !people.has(word)));
}

function wordsBefore(pattern: RegExp | undefined, texts: readonly string[]): Set<string> {
  return new Set(
    pattern && texts.flatMap((text) => [...text.matchAll(pattern)].map(([word]) => word)),
  );
}
