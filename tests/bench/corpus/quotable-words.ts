import type { Language } from './language.ts';
import type { Random } from './random.ts';

/** A run of words that an article says once, and in no quotation. */
export function quotableWords(random: Random, text: string, { stop, gap }: Language): string {
  const paragraphs = text.split('\n\n').filter((part) => !/["“]/.test(part));
  for (;;) {
    const sentences = random
      .pick(paragraphs)
      .trim()
      .split(stop + gap);
    const sentence = random.pick(sentences.filter((part) => part !== ''));
    const words = withoutStop(sentence, stop).split(gap);
    const start = random.int(3);
    const length = 9 + random.int(6);
    const quotation = words
      .slice(start, start + length)
      .join(gap)
      .replace(/,$/, '');
    if (text.indexOf(quotation) === text.lastIndexOf(quotation)) return quotation;
  }
}

function withoutStop(sentence: string, stop: string): string {
  return sentence.endsWith(stop) ? sentence.slice(0, -stop.length) : sentence;
}
