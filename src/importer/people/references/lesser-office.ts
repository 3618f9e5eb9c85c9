import type { UnnamedOffice } from '../named.ts';

/** Words that make another office of the one behind them: "*deputy* prime minister", "*ancienne* maire". */
const lesser =
  /^(?:deputy|vice|under|assistant|associate|former|ex|erstwhile|adjointe?|ancien(?:ne)?|sous|suppleante?|vize|stellvertretende[rn]?|ehemalige[rn]?|fruhere[rn]?|alt|adjunt[oa]|antig[oa]|oud|voormalige?|plaatsvervangend|उप|पूर्व)$/u;
/** What they are in a compound: "Vizekanzlerin", "exministro", "副首相". */
const prefix = /^(?:vi[zc]e|ex|sub|unter|sotto|sous|onder|alt|उप|पूर्व|प्रधान|मुख्य|副|前|元|原|부|전)/u;
const first = /^(?:prime|primera?|prim[oa]|primeir[oa]|premiere?|eerste)$/u;

/**
 * Whether an office that somebody holds, as keys, is another one than what is said without its first words: "the prime
 * minister" is hardly the deputy prime minister, and "the minister" hardly the prime minister.
 */
export function isLesserOffice(
  title: readonly string[],
  { noun, kinds }: Pick<UnnamedOffice, 'noun' | 'kinds'>,
): boolean {
  const said = [noun, ...kinds];
  const isOther = (word: string) =>
    !said.includes(word) &&
    (lesser.test(word) ||
      (word.endsWith(noun) && prefix.test(word)) ||
      (first.test(word) && /^minist/u.test(noun) && !kinds.some((kind) => first.test(kind))));
  return title.some(isOther);
}
