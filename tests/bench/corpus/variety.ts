import { english, inventLanguage, type Language } from './language.ts';
import { randomOf } from './random.ts';
import { scripts } from './scripts.ts';

/** Both ends can occur. */
export interface Range {
  min: number;
  max: number;
}

/** In what the texts of one corpus differ from those of another. */
export interface Variety {
  /** Languages that articles and posts are written in; one that is named twice is met twice as often. */
  languages: readonly Language[];
  /** Characters of an article, but for the paragraph that goes beyond it. */
  articleLength: Range;
  /** Characters of a post, but for the sentences that go beyond it. */
  postLength: Range;
  /** Footnotes of an event. */
  citations: Range;
}

const plain: Variety = {
  languages: [english],
  articleLength: { min: 4000, max: 4000 },
  postLength: { min: 0, max: 0 },
  citations: { min: 4, max: 4 },
};

/**
 * Chooses the lengths, the scripts and the numbers of citations of a corpus. About half of its articles
 * are in English, for which Dateline reads dates such as "on Sunday".
 *
 * @param seed 0 for the plain corpus: English, with articles of one length and four citations an event.
 */
export function varietyOf(seed: number): Variety {
  if (seed === 0) return plain;
  const random = randomOf('variety', 0, seed);
  const invented = random.some(scripts, 3).map((script) => inventLanguage(script, seed));
  const shortest = 1000 + random.int(2500);
  return {
    languages: [...invented, ...invented.map(() => english)],
    articleLength: { min: shortest, max: shortest * (2 + random.int(4)) },
    postLength: { min: 0, max: 300 + random.int(900) },
    citations: { min: 1 + random.int(2), max: 5 + random.int(8) },
  };
}
