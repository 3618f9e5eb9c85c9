import { borderBefore, borderBehind } from '../word-borders.ts';

/** How a language says that something did not take place, or not yet. All are parts of patterns; none is needed. */
interface Words {
  /** Right before what tells of it: "did *not* …", "*would have* …". */
  readonly denied?: string;
  /** Before it, anywhere in its clause: "*denied* on Monday that she had met him", "*whether* he had called". */
  readonly disputed?: string;
  /** Begins a clause that only says from when on something is so: "*since* she took office". */
  readonly since?: string;
  /** Right behind it. */
  readonly deniedBehind?: string;
  /** Within it: a verb is parted from its participle by "nicht". */
  readonly deniedWithin?: string;
  readonly cancelled?: string;
  readonly planned?: string;
  /** Nouns of what can be cancelled. A verb in the past tells of what was done, whatever was cancelled beside it. */
  readonly nouns?: string;
  /** Before a noun: it is only thought of. "*asked for* a meeting" */
  readonly thoughtOf?: string;
  /** Before a noun, anywhere in its clause: "*will* be signed at a meeting". */
  readonly ahead?: string;
  /** Behind a noun that is the subject: "*is planned* for June", "*fell through*". */
  readonly unheld?: string;
  /** What a noun is introduced by where the clause tells of something else that was done: "*after* a meeting". */
  readonly prepositional?: string;
  /** Begins what is to come, behind what took place: "and *will* meet". */
  readonly toCome?: string;
  /** Of scripts without spaces and of Arabic: before and behind, with what may stand between. */
  readonly before?: string;
  readonly behind?: string;
}

/** The same as patterns. */
export type NotDoneWords = { readonly [Part in keyof Words]-?: RegExp };

/** The rest of a clause, up to words that set another one against it. */
const onward =
  '(?:(?!,? (?:but|aber|sondern|mais|pero|sino|ma|maar|mas) |, (?:and|und|et|y|e|en) )[^.;:])*';

/** Makes the patterns of a language. */
export function notDoneWords(words: Words): NotDoneWords {
  const pattern = (source: string | undefined, around: (source: string) => string, flags = 'iu') =>
    new RegExp(source === undefined ? '(?!)' : around(`(?:${source})`), flags);
  const whole = (source: string) => borderBefore + source + borderBehind;
  return {
    denied: pattern(
      words.denied,
      (source) => String.raw`${borderBefore}${source}(?: \p{L}{2,4})? ?$`,
    ),
    disputed: pattern(
      words.disputed,
      (source) => `${borderBefore}${source}${borderBehind}${onward}$`,
    ),
    since: pattern(words.since, (source) => `${borderBefore}${source}${borderBehind}[^.;:,]*$`),
    deniedBehind: pattern(words.deniedBehind, (source) => `^ ?${source}${borderBehind}`),
    deniedWithin: pattern(words.deniedWithin, whole),
    cancelled: pattern(words.cancelled, whole),
    planned: pattern(words.planned, whole),
    nouns: pattern(words.nouns, (source) => String.raw`${source}\p{L}*$`),
    thoughtOf: pattern(
      words.thoughtOf,
      (source) => String.raw`${borderBefore}${source}(?: (?!que)[\p{L}\p{M}'’-]+){0,4} ?$`,
    ),
    // "Will" is a name as well, and stands in small letters where it is none.
    ahead: pattern(words.ahead, (source) => `${borderBefore}${source}${borderBehind}[^,;:]*$`, 'u'),
    unheld: pattern(words.unheld, (source) => borderBefore + source),
    prepositional: pattern(words.prepositional, (source) => `^${source}${borderBehind}`),
    toCome: pattern(
      words.toCome,
      (source) =>
        String.raw`(?:[,;]|\s(?:and|und|y|et|e|en))\s(?:[\p{L}\p{M}]+\s){0,2}?${source}\s`,
      'u',
    ),
    before: pattern(words.before, (source) => `${source}$`),
    behind: pattern(words.behind, (source) => `^${source}`),
  };
}
