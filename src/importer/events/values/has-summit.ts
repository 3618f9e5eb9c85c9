import { ofLanguage } from '../../../digest/language/of-language.ts';

/** What a summit is called; Dutch "top" is also that of a hill, and the last letters of other things. */
const names: Readonly<Record<string, string>> = {
  en: 'summit',
  de: 'summit|(?:\\p{L}+)?gipfel(?:treffens?|s)?',
  es: 'summit|cumbre',
  fr: 'summit|sommet',
  it: 'summit|vertice',
  pt: 'summit|cimeira|cúpula',
  nl: 'summit|(?<=(?:een|de|hun|voor|op) (?:\\p{L}+ )?)(?:\\p{L}+)?(?<!s|lap|desk|berg|heuvel)top(?:overleg|conferentie|ontmoeting|beraad)?',
};
const summits: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    Object.entries(names).map(([language, name]) => [
      language,
      new RegExp(`(?<!\\p{L})(?:${name})(?!\\p{L})`, 'giu'),
    ]),
  ),
  hi: /शिखर (?:सम्मेलन|वार्ता|बैठक)/gu,
  ja: /サミット|首脳会議/gu,
  zh: /峰会|峰會/gu,
  ko: /정상회의/gu,
  ar: /قم[ةّ](?! \p{L}*جبل)/gu,
};
const behindThem = String.raw`(?: (?:[\p{L}\p{N}'’-]+ ){0,3})$`;
/** Before a summit that something else took place beside, or that is another one. */
const anotherOne = new RegExp(
  `(?<!\\p{L})(?:sidelines|margins?|fringes|next|previous|last|earlier|future|upcoming|planned|follow-up|another|Rande?|nächste[nrms]?|letzte[nrms]?|kommende[nrms]?|geplante[nrms]?|weitere[nrms]?|marge|prochaine?|dernière?|margen|próxim[oa]|últim[oa]|pasad[oa]|margine|prossimo|scorso|margem|volgende|vorige|هامش)${behindThem}`,
  'iu',
);
/** Before one that something took place before, or after. */
const atAnotherTime = new RegExp(
  `(?<!\\p{L})(?:ahead|before|after|vor|nach|avant|après|antes|después|prima|dopo|depois|قبل|بعد)${behindThem}`,
  'iu',
);
const besideBehind =
  /^(?:に合わせ|に先立|の際|期间|期間|前|后|를 계기|에 앞서| से इतर| के इतर| से पहले| से अलग)/u;

/** Whether a sentence names a summit at which something took place, and not one beside it: "The five met at a *summit*". */
export function hasSummit(sentence: string, language: string): boolean {
  return summitsIn(sentence, language).some(({ before }) => !atAnotherTime.test(before));
}

/** Whether a sentence tells of a summit, such as what was agreed after it, and not of the next one. */
export function tellsOfSummit(sentence: string, language: string): boolean {
  return summitsIn(sentence, language).length > 0;
}

function summitsIn(sentence: string, language: string): { before: string }[] {
  const summit = ofLanguage(summits, language);
  if (!summit) return [];
  return [...sentence.matchAll(summit)]
    .map(({ 0: words, index }) => ({
      before: sentence.slice(Math.max(0, index - 40), index),
      behind: sentence.slice(index + words.length),
    }))
    .filter(({ before, behind }) => !anotherOne.test(before) && !besideBehind.test(behind));
}
