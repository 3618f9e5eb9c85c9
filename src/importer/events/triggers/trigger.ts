import type { EventKind } from '../../../content/kinds/event-kinds.ts';

/** Words that tell of something that took place. Those of what is planned, such as "will meet", are none. */
export interface Trigger {
  readonly kind: EventKind;
  /** Global, so that all of its places in a sentence can be found. */
  readonly pattern: RegExp;
  /** How many people take part at least; with fewer, the words mean something else. */
  readonly people: 0 | 1 | 2;
  /**
   * What more the words need: a verb somebody as its `object` ("received the minister", and no letter); a `noun` all
   * of its people, and a clause that does not speak of what is to come; a weak verb (`named`) the names of all, or it
   * only says more of what was told before: "the two exchanged views".
   */
  readonly needs?: 'object' | 'noun' | 'named';
  /** Words without which the pattern is nowhere; the same object for all that need them. */
  readonly noun?: RegExp | undefined;
}

/** Up to five words between a verb and its noun: "held *a brief bilateral* meeting". */
export const few = String.raw`(?:[\p{L}\p{M}\p{N}'’-]+ ){0,5}?`;
/** The rest of a clause, such as that between a German verb and its participle; a title may have a full stop. */
export const clause = String.raw`(?:[^.;:!?]|(?<=(?<!\p{L})(?:dr|prof|mag|dipl|ing|st|hon|sen|gov|gen|mr|mrs|ms|\p{L}))\.){0,140}?`;

/** The same in a language that sets no spaces between its words, or has others joined to them. */
export function unspaced(
  kind: EventKind,
  people: Trigger['people'],
  source: string,
  needs?: Trigger['needs'],
): Trigger[] {
  return [{ kind, people, pattern: new RegExp(source, 'gu'), ...(needs && { needs }) }];
}

/** Makes the triggers of a kind; their words start and end at borders of words. */
export function triggers(
  kind: EventKind,
  people: Trigger['people'],
  ...sources: readonly string[]
): Trigger[] {
  return sources.map((source) => ({ kind, people, pattern: whole(source, 'giu') }));
}

/** Before a word, and behind one. */
export const startOfWord = String.raw`(?<![\p{L}\p{M}\p{N}-])`;
export const endOfWord = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** Words of a text that start and end at borders of words. */
export function whole(source: string, flags: string): RegExp {
  return new RegExp(`${startOfWord}(?:${source})${endOfWord}`, flags);
}
