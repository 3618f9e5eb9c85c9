const summit =
  /(?<!\p{L})(?:summit|cumbre|sommet|cimeira|cúpula|vertice|(?:\p{L}+)?gipfel(?:treffens?|s)?|(?<=(?:een|de|hun|voor|op) (?:\p{L}+ )?)(?:\p{L}+)?top(?:overleg|conferentie|ontmoeting|beraad)?)(?!\p{L})|शिखर (?:सम्मेलन|वार्ता|बैठक)|サミット|首脳会議|峰会|峰會|정상회의|قم[ةّ](?! \p{L}*جبل)/giu;
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
export function hasSummit(sentence: string): boolean {
  return summitsIn(sentence).some(({ before }) => !atAnotherTime.test(before));
}

/** Whether a sentence tells of a summit, such as what was agreed after it, and not of the next one. */
export function tellsOfSummit(sentence: string): boolean {
  return summitsIn(sentence).length > 0;
}

function summitsIn(sentence: string): { before: string }[] {
  return [...sentence.matchAll(summit)]
    .map(({ 0: words, index }) => ({
      before: sentence.slice(Math.max(0, index - 40), index),
      behind: sentence.slice(index + words.length),
    }))
    .filter(({ before, behind }) => !anotherOne.test(before) && !besideBehind.test(behind));
}
