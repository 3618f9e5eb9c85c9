import { newsSentence, postText, type Subject } from './prose.ts';
import { type Random, randomOf } from './random.ts';
import type { Script } from './scripts.ts';

/** Writes sentences without quotation marks, so that any of its words can be quoted. */
export interface Language extends Pick<Script, 'tag' | 'stop' | 'gap'> {
  /** Whether what it says about people, places and days can be read. */
  isReadable: boolean;
  newsSentence(random: Random, subject: Subject): string;
  postText(random: Random, subject: Subject): string;
}

export const english: Language = {
  tag: 'en',
  stop: '.',
  gap: ' ',
  isReadable: true,
  newsSentence,
  postText,
};

const vocabularySize = 600;

/** Makes up a language of a script, which means nothing; each seed has other words. */
export function inventLanguage({ tag, syllables, stop, gap }: Script, seed: number): Language {
  const random = randomOf(`words of ${tag}`, 0, seed);
  const words = Array.from({ length: vocabularySize }, () =>
    Array.from({ length: 1 + random.int(4) }, () => random.pick(syllables)).join(''),
  );
  const sentence = (random: Random) => {
    const chosen = Array.from({ length: 12 + random.int(16) }, () => pickCommon(random, words));
    if (random.oneIn(3)) chosen.splice(5, 0, String(10 + random.int(5000)));
    return capitalize(chosen.join(gap)) + stop;
  };
  const postText = (random: Random) => [sentence(random), sentence(random)].join(gap);
  return { tag, stop, gap, isReadable: false, newsSentence: sentence, postText };
}

/** Some words are common and most are rare, as in any language. */
function pickCommon(random: Random, words: readonly string[]): string {
  return words[random.int(1 + random.int(words.length))] ?? '';
}

function capitalize(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
