import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Command, start } from './command.ts';
import { addressIn, untilServed } from './dev-server.ts';
import { run } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-run-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A program in Node. */
function node(code: string): Command {
  return { program: process.execPath, args: ['--eval', code], folder };
}

describe('a run', () => {
  test('reports processor time and memory of what was run', async () => {
    const code = `const all = Buffer.alloc(200 * 2 ** 20, 1);
      while (process.cpuUsage().user < 300_000) all[0] += 1;`;
    const { cpuMs, largestMiB } = await run(node(code));
    expect(cpuMs).toBeGreaterThanOrEqual(300);
    expect(largestMiB).toBeGreaterThan(200);
    expect(largestMiB).toBeLessThan(600);
  });

  test('may be expected to fail, and is measured as well', async () => {
    const { cpuMs } = await run(node('process.exit(1)'), 1);
    expect(cpuMs).toBeGreaterThan(0);
  });

  test.runIf(process.platform === 'linux')(
    'adds up the processes that run at one time, and names the largest of each program',
    async () => {
      const child = 'setTimeout(Object, 500, Buffer.alloc(100 * 2 ** 20, 1))';
      const code = `child_process.spawn(process.execPath, ['--eval', ${JSON.stringify(child)}]); ${child}`;
      const { tree } = await run(node(code));
      expect(tree?.togetherMiB).toBeGreaterThan(200);
      expect(Object.keys(tree?.programsMiB ?? {})).toEqual(['node']);
      expect(tree?.programsMiB.node).toBeLessThan(200);
    },
  );

  test.runIf(process.platform === 'linux')(
    'counts the processor time of a program that nobody waited for',
    async () => {
      const child = `while (process.cpuUsage().user < 300_000);
        process.send('busy no more'); setTimeout(Object, 2000);`;
      const code = `const stdio = ['ignore', 'ignore', 'ignore', 'ipc'];
        child_process.spawn(process.execPath, ['--eval', ${JSON.stringify(child)}], { stdio })
          .on('message', () => setTimeout(process.exit, 1000));`;
      const { cpuMs } = await run(node(code));
      expect(cpuMs).toBeGreaterThanOrEqual(300);
    },
  );

  test('fails with what the program printed', async () => {
    const failing = run(
      node('console.log("so far"); console.error("no further"); process.exit(3)'),
    );
    await expect(failing).rejects.toThrow(/ended with 3:\nso far\nno further$/);
  });

  test('leaves the address of the site out of the environment', async () => {
    vi.stubEnv('SITE_URL', 'https://digest.example/');
    await run(node('if (process.env.SITE_URL) process.exit(1)'));
    vi.unstubAllEnvs();
  });
});

describe('a dev server', () => {
  const server = `http.createServer((request, response) => {
    setTimeout(() => response.end(request.url + ' ' + (Date.now() > ready ? 'new' : 'old')), 1);
  }).listen(0, '127.0.0.1', function () {
    console.log('Serving http://127.0.0.1:' + this.address().port + '/ with drafts');
  }); const ready = Date.now() + 300;`;

  test('is found by the address that it prints, and asked until it has the words', async () => {
    const running = start(node(server));
    try {
      const address = await addressIn(running);
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      await untilServed(running, new URL('events/a/', address), '/events/a/ new');
    } finally {
      running.stop();
    }
    expect(await running.ended).toBe('SIGTERM');
  });

  test('that ends is reported with what it printed', async () => {
    const running = start(node('console.error("all ports are taken")'));
    await expect(addressIn(running)).rejects.toThrow('all ports are taken');
  });
});
