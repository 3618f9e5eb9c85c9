import { countWords, rowsOf, sharedPart } from './near-words.ts';

/** Fewer words in a paragraph are shared by chance. */
const fewest = 10;
/** So much of a paragraph is in another one that is nearly the same. */
const near = 0.6;
/** Rows of words that more stories have are phrases that stand anywhere. */
const mostStories = 50;

/** A story that has some of the paragraphs of another one, nearly word for word. */
export interface LikeStory {
  readonly path: string;
  readonly paragraphs: number;
  /** Paragraphs of the new story that are long enough to be compared. */
  readonly of: number;
}

interface Known {
  readonly path: string;
  readonly rows: ReadonlySet<string>;
}

/** Knows stories again by their paragraphs. Takes time in proportion to the words, whatever the number of stories. */
export class StoryIndex {
  readonly #byRow = new Map<string, Known[]>();

  /** @param path Of its record. */
  add(path: string, paragraphs: readonly string[]): void {
    for (const text of paragraphs.filter(isLong)) {
      const rows = rowsOf(text);
      const known = { path, rows };
      for (const each of rows) {
        const same = this.#byRow.get(each);
        if (same) same.push(known);
        else this.#byRow.set(each, [known]);
      }
    }
  }

  /** The story that shares most paragraphs with another one: two at least, or half of them. */
  findLike(paragraphs: readonly string[]): LikeStory | undefined {
    const long = paragraphs.filter(isLong);
    const shared = new Map<string, number>();
    for (const text of long) {
      for (const path of this.#nearlyHaving(rowsOf(text)))
        shared.set(path, (shared.get(path) ?? 0) + 1);
    }
    const [first] = [...shared].toSorted(([, a], [, b]) => b - a);
    if (!first) return undefined;
    const [path, count] = first;
    return count >= 2 || count * 2 >= long.length
      ? { path, paragraphs: count, of: long.length }
      : undefined;
  }

  #nearlyHaving(rows: ReadonlySet<string>): ReadonlySet<string> {
    const candidates = new Set<Known>();
    for (const each of rows) {
      const known = this.#byRow.get(each) ?? [];
      if (known.length <= mostStories) for (const one of known) candidates.add(one);
    }
    return new Set(
      [...candidates].filter((each) => sharedPart(each.rows, rows) >= near).map(({ path }) => path),
    );
  }
}

function isLong(text: string): boolean {
  return countWords(text) >= fewest;
}
