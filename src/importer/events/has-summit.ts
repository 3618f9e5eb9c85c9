const summit =
  /(?<!\p{L})(?:summit|cumbre|sommet|cimeira|cúpula|vertice|(?:\p{L}+)?gipfel(?:treffens?|s)?|(?<=(?:een|de|hun|voor|op) (?:\p{L}+ )?)(?:\p{L}+)?top(?:overleg|conferentie|ontmoeting|beraad)?)(?!\p{L})|शिखर (?:सम्मेलन|वार्ता|बैठक)|サミット|首脳会議|峰会|峰會|정상회의|قم[ةّ](?! \p{L}*جبل)/giu;
/** Before a summit that something else took place beside, or at another time. */
const besideIt =
  /(?:sidelines|margins?|fringes|ahead|before|after|next|previous|last|earlier|future|upcoming|Rande?|vor|nach|nächste[nrms]?|letzte[nrms]?|marge|avant|après|prochaine?|dernière?|margen|antes|después|próxim[oa]|últim[oa]|pasad[oa]|margine|prima|dopo|prossimo|scorso|margem|depois|volgende|vorige|هامش|قبل|بعد) (?:[\p{L}\p{N}'’-]+ ){0,3}$/iu;
const besideBehind =
  /^(?:に合わせ|に先立|の際|期间|期間|前|后|를 계기|에 앞서| से इतर| के इतर| से पहले| से अलग)/u;

/** Whether a sentence names a summit at which something took place, and not one beside it: "The five met at a *summit*". */
export function hasSummit(sentence: string): boolean {
  return [...sentence.matchAll(summit)].some(
    ({ 0: words, index }) =>
      !besideIt.test(sentence.slice(Math.max(0, index - 40), index)) &&
      !besideBehind.test(sentence.slice(index + words.length)),
  );
}
