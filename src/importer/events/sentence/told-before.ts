/** Past before the past: "had spoken", "avaient signé", "habían firmado", "hatte besucht", "बात की थी". */
const before =
  /(?<![\p{L}\p{M}])(?:had(?! (?:an?|the|talks|wide|discussions|been)(?![\p{L}\p{M}]))|avai(?:t|ent)|s['’]étai(?:t|ent)|había|habían|hatten?|aveva|avevano|tinha|tinham|havia|haviam)(?: [\p{L}]+){0,3} ?$/iu;
const within =
  /^(?:avai(?:t|ent)|s['’]étai(?:t|ent)|hatten?|había|habían|aveva|avevano|tinha|tinham|havia|haviam)(?![\p{L}\p{M}])/iu;
const behind = /^ ?(?:थी|था|थे)(?![\p{L}\p{M}])/u;

/** Whether a sentence tells of something as earlier than what it is about. */
export function isToldBefore(sentence: string, start: number, end: number): boolean {
  return (
    before.test(sentence.slice(Math.max(0, start - 40), start)) ||
    within.test(sentence.slice(start, end)) ||
    behind.test(sentence.slice(end))
  );
}
