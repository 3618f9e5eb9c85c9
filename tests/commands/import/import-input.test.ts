/** The input of the command, and how it is stopped. */
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { makeProject, outcomeOf, type Project } from '../../project.ts';
import { describeWith } from '../../system.ts';

let project: Project;
beforeEach(() => {
  project = makeProject('minimal');
  onTestFinished(() => project.remove());
});

const start = (...args: string[]) =>
  project.start(['src/start.mjs', 'import', '--date', '2030-05-02', ...args]);
const story = 'Quay opens\n\nNEW PORT, May 1 (Wire) - The harbour board opened its quay.\n';

describe('what another program prints', () => {
  test('is imported, however slowly it comes', async () => {
    const importing = start('-');
    const outcome = outcomeOf(importing);
    for (const part of [story.slice(0, 20), story.slice(20)]) {
      importing.stdin?.write(part);
      await pause(300);
    }
    importing.stdin?.end();
    expect(await outcome).toMatchObject({ code: 0, stderr: '' });
    expect((await outcome).stdout).toMatch(
      /^-: wrote content\/articles\/2030-05-01-quay-opens\.md/,
    );
  });

  test('is read no further than a story may go, where it has no end', async () => {
    const importing = start('-');
    const outcome = outcomeOf(importing);
    const part = Buffer.alloc(2 ** 20, 'a');
    let sent = 0;
    const send = () => {
      sent += 1;
      importing.stdin?.write(part, (error) => error ?? send());
    };
    importing.stdin?.on('error', () => undefined);
    send();
    const { code, stderr } = await outcome;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^-:1:1: found more than 5242880 bytes; save the story by itself/);
    expect(sent).toBeLessThan(20);
  });
});

describeWith('signals that end a process')('Ctrl-C', () => {
  /** Starts an import, and waits until it hears signals. */
  const started = async (...args: string[]) => {
    const importing = start(...args);
    const outcome = outcomeOf(importing);
    while (!existsSync(join(project.root, '.cache/import.lock'))) await pause(5);
    return { importing, outcome };
  };

  test('is heard while the command waits for its input', async () => {
    const { importing, outcome } = await started('-');
    importing.stdin?.write(story);
    importing.kill('SIGINT');
    expect(await outcome).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^stopped after 0 of 1 files; /),
    });
  });

  test('is heard while one large file is read, which takes seconds', async () => {
    const words = 'Mayor Ada Kolm met *Ivo Roe* in New Port on Wednesday, and left again. ';
    const page = `<!doctype html><title>Quay</title>${`<p>${words.repeat(250)}</p>`.repeat(280)}`;
    writeFileSync(join(project.root, 'large.html'), page);
    const { importing, outcome } = await started('large.html');
    await pause(500);
    importing.kill('SIGINT');
    expect(await outcome).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^stopped after 0 of 1 files; /),
    });
  });

  test('ends the command at once when it is given twice', async () => {
    const { importing } = await started('-');
    const ended = once(importing, 'exit');
    importing.kill('SIGSTOP');
    importing.kill('SIGINT');
    importing.kill('SIGTERM');
    importing.kill('SIGCONT');
    const [code, signal] = await ended;
    expect(code === 1 || signal === 'SIGTERM' || signal === 'SIGINT').toBe(true);
  });
});
