import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recover } from '../../../src/site/publish/recover.ts';
import { bundlePublishingProcess } from './bundled-process.ts';
import { asMap, onDisk, publish, siteOf } from './two-sites.ts';

let base: string;
let script: string;
let folder: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'dateline-killed-'));
  folder = join(base, 'here');
  script = bundlePublishingProcess(base);
});
afterEach(() => rmSync(base, { recursive: true }));

test('while a process publishes, no other can; once it is killed, others can', async () => {
  const output = join(folder, '_site');
  const site = siteOf('new', 3);
  const other = start('and-wait', output);
  await hasSpoken(other);
  const refusal = `found ${output}.dateline/dateline.lock, held by process ${other.pid}`;
  await expect(publish(site, output)).rejects.toThrow(refusal);
  await expect(recover(output)).rejects.toThrow(refusal);
  await kill(other);
  expect(readdirSync(folder)).toEqual(['_site.dateline']);
  await publish(site, output);
  expect(onDisk(output)).toEqual(asMap(site));
  expect(readdirSync(folder)).toEqual(['_site']);
});

describe('a process that is killed leaves one complete site', () => {
  test('at any moment', async () => {
    const killAtRandom = async (lane: string) => {
      for (let round = 0; round < 7; round += 1) {
        const output = join(folder, lane, '_site');
        const process = start('for-ever', output);
        await hasSpoken(process);
        await pause(Math.random() * 120);
        await kill(process);
        await expectOneSite(output, 100);
      }
    };
    await Promise.all(['one', 'two', 'three'].map(killAtRandom));
  });

  test('just before each single change of the file system that it makes', async () => {
    const killAt = async (change: number) => {
      const output = join(folder, String(change), '_site');
      await publish(siteOf('new', 1), output);
      await publish(siteOf('old', 1), output); // Leaves the folders of the first site as spare ones.
      const process = start(String(change), output);
      await once(process, 'exit');
      const outcome = await expectOneSite(output, 1);
      return process.signalCode ? outcome : 'survived';
    };
    const outcomes: string[] = [];
    while (outcomes.at(-1) !== 'survived') {
      const [next, step] = [outcomes.length + 1, 3];
      const changes = Array.from({ length: step }, (_, index) => next + index);
      outcomes.push(...(await Promise.all(changes.map(killAt))));
    }
    expect(outcomes.filter((one, index) => one !== outcomes[index - 1])).toEqual([
      'old',
      'old, aside',
      'new',
      'survived',
    ]);
  });
});

/**
 * Which complete site there is. Recovering brings back that one and nothing else, and publishing goes on
 * from there.
 */
async function expectOneSite(output: string, pages: number): Promise<string> {
  const isAside = !existsSync(output);
  const found = onDisk(isAside ? `${output}.dateline/previous` : output);
  const version = found?.has('only/old/0.txt') ? 'old' : 'new';
  expect(found).toEqual(asMap(siteOf(version, pages)));
  await recover(output);
  expect(onDisk(output)).toEqual(found);
  expect(readdirSync(dirname(output))).toEqual(['_site']);
  await publish(siteOf('new', pages), output);
  expect(onDisk(output)).toEqual(asMap(siteOf('new', pages)));
  return isAside ? `${version}, aside` : version;
}

function start(how: string, output: string): ChildProcess {
  return spawn(process.execPath, [script, output, how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function hasSpoken(process: ChildProcess): Promise<void> {
  if (process.stdout) await once(process.stdout, 'data');
}

async function kill(process: ChildProcess): Promise<void> {
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
}
