import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from './command.ts';

/** In milliseconds. */
const patience = 300_000;
/** Between two requests, in milliseconds; figures are not finer than this. */
const pollInterval = 5;

/**
 * The address that a server prints.
 *
 * @throws {Error} if it ends first, or prints none in five minutes.
 */
export async function addressIn(server: Running): Promise<string> {
  return poll(server, 'address', async () => {
    const [address] = /\bhttp:\/\/[^\s]+\//.exec(server.printed()) ?? [];
    return address;
  });
}

/**
 * Asks a server for a page until it holds certain words.
 *
 * @throws {Error} if the server ends first, or does not serve them in five minutes.
 */
export async function untilServed(server: Running, page: URL, words: string): Promise<void> {
  await poll(server, `"${words}" at ${page.pathname}`, async () => {
    try {
      const response = await fetch(page);
      return (await response.text()).includes(words) && response.ok ? true : undefined;
    } catch {
      // It may not listen yet, or start anew.
      return undefined;
    }
  });
}

async function poll<T>(
  server: Running,
  what: string,
  attempt: () => Promise<T | undefined>,
): Promise<T> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const found = await attempt();
    if (found !== undefined) return found;
    const { exitCode, signalCode } = server.child;
    if (exitCode !== null || signalCode !== null) break;
    await sleep(pollInterval);
  }
  throw new Error(`found no ${what} from the server, which printed:\n${server.printed()}`);
}
