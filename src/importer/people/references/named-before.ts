import { sentencesIn } from '../../../digest/language/sentences.ts';
import type { Mention } from '../person.ts';
import { spoken } from './without-speech.ts';

/** A pronoun means nobody who was named so many sentences before. */
const farthest = 8;
/** A sentence that names more people is a list of them. */
const most = 40;

interface Sentence {
  readonly end: number;
  /** Those who act, and all, in the order in which they were named. */
  readonly acting: Set<number>;
  readonly all: Set<number>;
}

/** Who was named in the last sentences of a story, while its mentions are read in their order. */
export class NamedBefore {
  #text = '';
  #sentences: Sentence[] = [];
  /** Index of the sentence that is read. */
  #at = -1;
  /** Index of the first sentence of the paragraph. */
  #first = 0;
  #last: number | undefined;

  /** Goes on to the next paragraph. */
  begin(text: string): void {
    this.#text = text;
    this.#last = undefined;
    const passed = this.#sentences.slice(-farthest);
    const own = sentencesIn(text).map(({ end }) => ({
      end,
      acting: new Set<number>(),
      all: new Set<number>(),
    }));
    this.#sentences = [...passed, ...own];
    this.#at = passed.length;
    this.#first = passed.length;
  }

  add({ person, start }: Mention): void {
    this.#last = person;
    // Whom somebody speaks of or to does not go on to act.
    if (this.#text[start] === spoken) return;
    const sentence = this.#sentenceAt(start);
    if (!sentence || sentence.all.size >= most) return;
    sentence.all.add(person);
    if (!isObject(this.#text.slice(Math.max(0, start - 40), start))) sentence.acting.add(person);
  }

  /** Who was named last in the paragraph. */
  last(): number | undefined {
    return this.#last;
  }

  /** Who acts in the sentence that is read. */
  actingHere(): number[] {
    return [...(this.#sentences[this.#at]?.acting ?? [])];
  }

  /** Who acts in the nearest sentence of the paragraph in which somebody does, up to the one that is read. */
  actingNearest(): number[] {
    const near = this.#sentences.slice(this.#first, this.#at + 1);
    return [...(near.findLast(({ acting }) => acting.size > 0)?.acting ?? [])];
  }

  /**
   * Who may be meant at a place of the paragraph, the likeliest first: who acts in its sentence or the nearest one
   * before it, then whom the acting is done to.
   */
  at(offset: number): number[] {
    this.#sentenceAt(offset);
    const from = Math.max(0, this.#at - farthest + 1);
    const near = this.#sentences.slice(from, this.#at + 1).reverse();
    return [...new Set(near.flatMap(({ acting, all }) => [...acting, ...all]))];
  }

  #sentenceAt(offset: number): Sentence | undefined {
    while ((this.#sentences[this.#at]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#at += 1;
    return this.#sentences[this.#at];
  }
}

/** Behind these, somebody is not who acts. */
const preposition =
  /(?<![\p{L}\p{M}])(?:with|of|to|from|for|by|against|about|than|mit|von|für|gegen|über|avec|de|du|à|pour|contre|con|por|para|contra|com)(?: (?:\p{L}+ ){0,4}| )$/iu;

function isObject(before: string): boolean {
  return preposition.test(before);
}
