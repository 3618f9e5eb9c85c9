import { borderBefore, borderBehind } from '../../word-borders.ts';

/** How a language says who else was at a meeting, a visit or a call. All are parts of patterns. */
interface Words {
  /** Says so by itself: "was accompanied by", "at her side". */
  readonly there: string;
  /** Says so beside words for what it was: "*took part* in the talks". */
  readonly tookPart: string;
  /** Of a visit: shows the visitor around, or receives him. */
  readonly received: string;
  /** Words for a meeting with what shows that it was told of before, such as an article. */
  readonly meeting: string;
  readonly visit: string;
  readonly call: string;
  /** Words of saying, behind which others are spoken of. */
  readonly saying?: string;
}

/** The same as patterns. */
export type CompanionWords = Readonly<Record<keyof Words, RegExp>>;

/**
 * Makes the patterns of a language.
 *
 * @param isJoined Whether its words stand without spaces between them, or have others joined to them.
 */
export function companionWords(words: Words, isJoined = false): CompanionWords {
  const pattern = (source: string) =>
    new RegExp(isJoined ? source : `${borderBefore}(?:${source})${borderBehind}`, 'iu');
  return {
    there: pattern(words.there),
    tookPart: pattern(words.tookPart),
    received: pattern(words.received),
    meeting: pattern(words.meeting),
    visit: pattern(words.visit),
    call: pattern(words.call),
    saying: pattern(words.saying ?? '(?!)'),
  };
}
