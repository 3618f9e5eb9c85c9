import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Running, start } from '../measure/command.ts';
import { addressIn, untilServed } from '../measure/dev-server.ts';
import { watchTree } from '../measure/process-tree.ts';
import { median } from '../measure/statistics.ts';
import { count, mebibytes, sizeText } from '../report/figures.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { editEvent } from '../sites/edit.ts';
import type { Workspace } from '../workspace.ts';

/** No edit is begun after this time, in milliseconds, so that a slow server does not take all day. */
const timeForEdits = 180_000;
/** Between two edits, in milliseconds: nobody saves faster. */
const pause = 1000;

/** Saves events while the dev server runs, and waits each time for the new words on the event's page. */
export async function measureDev(workspace: Workspace): Promise<string> {
  const { size } = workspace.options;
  const { dev, events } = await workspace.corpus(size);
  const startedAt = performance.now();
  const server = start(dev);
  const watch = watchTree(server.child.pid);
  try {
    const address = await addressIn(server);
    await untilServed(server, pageOf(events[0] ?? '', address), '</html>');
    const firstMs = performance.now() - startedAt;
    const before = watch.usage();
    const times = await timeEdits(workspace, { server, address, events });
    const after = watch.usage();
    const cpuMs = before && after && (after.cpuMs - before.cpuMs) / times.length;
    return markdownTable([
      [`dev, ${sizeText(size)}`, ''],
      ['from the start to the first page served', milliseconds(firstMs)],
      [
        `from a save to the new bytes served, median of ${times.length}`,
        milliseconds(median(times)),
      ],
      ['the slowest of these', milliseconds(Math.max(...times))],
      ['the fastest of these', milliseconds(Math.min(...times))],
      ['processor time for each of these, mean', milliseconds(cpuMs)],
      ['peak memory of all processes', mebibytes(after?.togetherMiB)],
    ]);
  } finally {
    watch.end();
    server.stop();
    await server.ended;
  }
}

interface Served {
  server: Running;
  address: string;
  events: readonly string[];
}

/** How long each edit took, in milliseconds. The texts are the same afterwards. */
async function timeEdits(
  { options: { edits }, progress }: Workspace,
  { server, address, events }: Served,
): Promise<number[]> {
  const times: number[] = [];
  const restores: (() => void)[] = [];
  const end = performance.now() + timeForEdits;
  try {
    for (let number = 1; number <= edits && performance.now() < end; number += 1) {
      await sleep(pause);
      progress(`edit ${number} of ${edits}`);
      // Spread over the digest, so that no page is met twice before all were.
      const event = events[(number * 7919) % events.length] ?? '';
      const words = `as edit ${number} says`;
      const savedAt = performance.now();
      restores.push(editEvent(event, words));
      await untilServed(server, pageOf(event, address), words);
      times.push(performance.now() - savedAt);
    }
  } finally {
    for (const restore of restores.reverse()) restore();
  }
  return times;
}

function pageOf(event: string, address: string): URL {
  return new URL(`events/${basename(event, '.md')}/`, address);
}

function milliseconds(ms: number | undefined): string {
  return ms === undefined ? '?' : `${count(Math.round(ms))} ms`;
}
