import { type ChildProcess, execFile } from 'node:child_process';
import { on, once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Project } from '../../project.ts';

/** `npm run dev`, running. */
export interface DevServer {
  /** Address of the home page. */
  url: string;
  /** What it said until it served. */
  started: string;
  /** Waits until it prints something, from now on; gives what matched. */
  says(pattern: RegExp): Promise<string>;
  /** The same, of errors. */
  complains(pattern: RegExp): Promise<string>;
  /** Adds what it says to a list, line by line, until the function that it gives is called. */
  collect(lines: string[]): () => void;
  /** The process that makes the preview. */
  previewProcess(): Promise<number>;
  end(): Promise<void>;
}

/** Starts the server on any port that is free. */
export async function startDev(project: Project, env = {}): Promise<DevServer> {
  const child = project.start(['src/start.mjs', 'dev', '--port', '0'], env);
  const { stdout, stderr } = watchOutput(child);
  const started = await stdout(/^.*^Serving .*?\n/ms);
  return {
    url: /^Serving (\S+)/m.exec(started)?.[1] ?? '',
    started,
    says: stdout,
    complains: stderr,
    collect(lines) {
      const add = (text: string) => lines.push(...text.trimEnd().split('\n'));
      child.stdout?.on('data', add);
      return () => child.stdout?.off('data', add);
    },
    async previewProcess() {
      const { stdout: list } = await promisify(execFile)('ps', ['-Ao', 'pid=,ppid=,args=']);
      const line = new RegExp(`^ *(\\d+) +${child.pid} .*start\\.mjs dev$`, 'm');
      return Number(line.exec(list)?.[1]);
    },
    async end() {
      const closed = once(child, 'close');
      child.kill();
      await closed;
    },
  };
}

/** What a process prints, to be waited for. */
export function watchOutput(child: ChildProcess) {
  const waitFor = (stream: Readable | null) => {
    stream?.setEncoding('utf8').resume();
    return async (pattern: RegExp): Promise<string> => {
      let text = '';
      for await (const [chunk] of stream ? on(stream, 'data', { close: ['end'] }) : []) {
        text += chunk;
        const [found] = pattern.exec(text) ?? [];
        if (found !== undefined) return found;
      }
      throw new Error(`found no ${pattern} in: ${text}`);
    };
  };
  return { stdout: waitFor(child.stdout), stderr: waitFor(child.stderr) };
}
