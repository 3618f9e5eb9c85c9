import type { Sureness } from '../story/found.ts';

/** A stretch of the text of a story. Offsets are those of the paragraph's text. */
export interface Stretch {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** An office as it is printed beside a name: `Prime Minister`. */
export interface PrintedOffice extends Stretch {
  readonly title: string;
  /** As the text names it. */
  readonly country?: string;
}

/** Somebody whom a story names. */
export interface Person {
  /** The fullest form that the story has, without titles. */
  readonly name: string;
  /** Other forms that it has, such as the family name alone. */
  readonly forms: readonly string[];
  /** In the order of the text. */
  readonly offices: readonly PrintedOffice[];
  readonly gender?: Gender;
  /** Whether it is a person, and not a place or a body that is named like one. */
  readonly sure: Sureness;
}

export type Gender = 'f' | 'm';

/** Words that mean somebody. */
export interface Mention extends Stretch {
  /** Index among the people of the story. */
  readonly person: number;
  /** A name or a part of it, `the minister`, or `she`. */
  readonly by: 'name' | 'office' | 'pronoun';
  readonly sure: Sureness;
}

/** The people of a story. */
export interface StoryPeople {
  /** In the order in which the text names them. */
  readonly people: readonly Person[];
  /** All words that mean one of them, in the order of the text; those in direct speech as well, but no pronouns there. */
  readonly mentions: readonly Mention[];
}

/** Compares stretches by where they begin, for sorting. */
export function byPlace(a: Stretch, b: Stretch): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}

/** The mentions within a stretch, which are looked up and not gone through. */
export function mentionsIn({ mentions }: StoryPeople, at: Stretch): Mention[] {
  const found: Mention[] = [];
  for (let index = firstFrom(mentions, at); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.paragraph !== at.paragraph || mention.start >= at.end) break;
    if (mention.end <= at.end) found.push(mention);
  }
  return found;
}

/** The index of the first of several stretches, in the order of the text, that begins at a place or behind it. */
export function firstFrom(
  stretches: readonly Stretch[],
  { paragraph, start }: Pick<Stretch, 'paragraph' | 'start'>,
): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const each = stretches[middle];
    const isBefore =
      each !== undefined &&
      (each.paragraph < paragraph || (each.paragraph === paragraph && each.start < start));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
