/** Past before the past: "had spoken", "avaient signé", "habían firmado", "hatte besucht", "बात की थी". */
const before =
  /(?<![\p{L}\p{M}])(?:had(?! (?:an?|the|talks|wide|discussions|been)(?![\p{L}\p{M}]))|avai(?:t|ent)|s['’]étai(?:t|ent)|había|habían|hatten?|aveva|avevano|tinha|tinham|havia|haviam)(?: [\p{L}]+){0,3} ?$/iu;
const within =
  /^(?:avai(?:t|ent)|s['’]étai(?:t|ent)|hatten?|había|habían|aveva|avevano|tinha|tinham|havia|haviam)(?![\p{L}\p{M}])/iu;
/** What came before all of this: "*last* met on 11 January", "trafen sich *zuletzt* im Mai". */
const last =
  /(?<![\p{L}\p{M}])(?:last (?:met|talked|spoke|saw|visited|held|called|hosted|received)|zuletzt|por última vez|pour la dernière fois|(?:per )?l['’]ultima volta|pela última vez|voor het laatst)(?![\p{L}\p{M}])|(?:आखिरी|पिछली) बार|前回|上一?次|마지막으로|آخر (?:مرة|لقاء)/iu;
const behind = /^ ?(?:थी|था|थे)(?![\p{L}\p{M}])/u;

/** Whether a sentence tells of something as earlier than what it is about. */
export function isToldBefore(sentence: string, start: number, end: number): boolean {
  return (
    before.test(sentence.slice(Math.max(0, start - 40), start)) ||
    within.test(sentence.slice(start, end)) ||
    behind.test(sentence.slice(end)) ||
    last.test(sentence)
  );
}
