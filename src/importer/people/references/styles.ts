import type { Stretch } from '../person.ts';

/** "His Highness", "Sa Majesté", as a key. Who was named with it is meant by it alone as well. */
export interface Style extends Stretch {
  readonly style: string;
}

const style =
  /(?<![\p{L}\p{M}])(?:(?:His|Her)(?: Royal| Serene| Imperial)? (?:Highness|Majesty|Excellency|Holiness|Eminence|Grace|Beatitude|Worship)|(?:Su|Sua|Sa|Son) (?:Majestad|Alteza|Excelencia|Santidad|Majesté|Altesse|Excellence|Sainteté|Éminence|Maestà|Altezza|Eccellenza|Santità|Majestade|Excelência|Santidade)|Seine (?:Majestät|Exzellenz|Heiligkeit)|Ihre Majestät)(?![\p{L}\p{M}])/gu;

/** What may stand between a style and who is called by it: "Sheikh", ", ", "the". */
const titles = /^,?(?: (?:(?:the|le|la|el|il|o)(?: \p{Ll}+)?|\p{Lu}[\p{L}\p{M}]*\.?)){0,6} $/u;

/** The styles of a paragraph. */
export function stylesIn(text: string, paragraph: number): Style[] {
  return [...text.matchAll(style)].map(({ 0: found, index }) => ({
    paragraph,
    start: index,
    end: index + found.length,
    style: found.replace(/ (?:Royal|Serene|Imperial) /u, ' ').toLowerCase(),
  }));
}

/** Whose style it is, of those who are named or mentioned behind it: "His Highness Sheikh *Rashid Roe*". */
export function bearerOf<Each extends Stretch>(
  { end }: Style,
  text: string,
  behind: readonly Each[],
): Each | undefined {
  return behind.find(({ start }) => start > end && titles.test(text.slice(end, start)));
}
