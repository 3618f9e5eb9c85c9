import { groupBy } from '../../../digest/tables/group-by.ts';
import type { Answer } from './ask.ts';

/** Hosts that are asked at the same time. */
const atOnce = 8;

/**
 * Asks for many addresses: each once, those of one host one after the other, and of some hosts at the same time.
 *
 * @param onProgress Told after each answer.
 * @returns the answers by address.
 */
export async function askAll(
  urls: Iterable<string>,
  ask: (url: string) => Promise<Answer>,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Map<string, Answer>> {
  const all = new Set(urls);
  const queue = [...groupBy(all, (url) => new URL(url).host).values()];
  const answers = new Map<string, Answer>();
  const work = async () => {
    for (let host = queue.shift(); host; host = queue.shift()) {
      for (const url of host) {
        answers.set(url, await ask(url));
        onProgress(answers.size, all.size);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}
