import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a story. */
const size = 3000;

/**
 * Writes many stories as they could be received: each has the head of a story of the corpus, and paragraphs of others
 * of its language. The same every time.
 *
 * @param corpus Folder of stories, of which those in plain text are taken.
 */
export function writeReceivedStories(corpus: string, folder: string, count: number): void {
  const byLanguage = new Map<string, string[]>();
  for (const name of readdirSync(corpus).sort()) {
    const file = join(corpus, name, 'received.txt');
    const [language = ''] = name.split('-');
    const text = readText(file);
    if (text !== undefined) byLanguage.set(language, [...(byLanguage.get(language) ?? []), text]);
  }
  const groups = [...byLanguage.values()].filter(({ length }) => length > 1);
  const random = sequence();
  const oneOf = <Value>(values: readonly Value[]) => values[random() % values.length];
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const texts = groups[number % groups.length] ?? [];
    const parts = [oneOf(texts) ?? ''];
    while (Buffer.byteLength(parts.join('\n\n')) < size) {
      const long = (oneOf(texts) ?? '').split('\n\n').filter(({ length }) => length > 80);
      parts.push(oneOf(long) ?? 'The harbour board met again, and said no more.');
    }
    parts.push(`Officer ${number} of the harbour board said that quay ${number} would stay open.`);
    writeFileSync(join(folder, `story-${number}.txt`), `${parts.join('\n\n')}\n`);
  }
}

function readText(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Numbers that look random, the same every time (a linear congruential generator). */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 8;
  };
}
