import { basename } from 'node:path';
import { start } from '../measure/command.ts';
import { addressIn, untilServed } from '../measure/dev-server.ts';
import { watchMemory } from '../measure/memory.ts';
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
  const { size, edits } = workspace.options;
  const { dev, events } = await workspace.corpus(size);
  const startedAt = performance.now();
  const server = start(dev);
  const endWatch = watchMemory(server.child.pid ?? Number.NaN);
  const restores: (() => void)[] = [];
  try {
    const address = await addressIn(server);
    const pageOf = (event: string) => new URL(`events/${basename(event, '.md')}/`, address);
    await untilServed(server, pageOf(events[0] ?? ''), '</html>');
    const firstMs = performance.now() - startedAt;
    const times: number[] = [];
    const editing = performance.now();
    while (times.length < edits && performance.now() - editing < timeForEdits) {
      await new Promise((resume) => setTimeout(resume, pause));
      const number = times.length + 1;
      workspace.progress(`edit ${number} of ${edits}`);
      // Spread over the digest, so that no page is met twice before all were.
      const event = events[(number * 7919) % events.length] ?? '';
      const words = `as edit ${number} says`;
      const savedAt = performance.now();
      restores.push(editEvent(event, words));
      await untilServed(server, pageOf(event), words);
      times.push(performance.now() - savedAt);
    }
    return markdownTable([
      [`dev, ${sizeText(size)}`, ''],
      ['from the start to the first page served', milliseconds(firstMs)],
      [
        `from a save to the new bytes served, median of ${times.length}`,
        milliseconds(median(times)),
      ],
      ['the slowest of these', milliseconds(Math.max(...times))],
      ['the fastest of these', milliseconds(Math.min(...times))],
      ['peak memory of all processes', mebibytes(endWatch()?.together)],
    ]);
  } finally {
    endWatch();
    server.stop();
    await server.ended;
    for (const restore of restores.reverse()) restore();
  }
}

function milliseconds(ms: number | undefined): string {
  return ms === undefined ? '?' : `${count(Math.round(ms))} ms`;
}
