import { fork } from 'node:child_process';
import type { Problem } from '../../../problem.ts';
import { inProject } from './describe-failure.ts';
import type { Answer } from './preview-calls.ts';

/** Says to a process of `npm run dev` that it makes the preview, and for which address. */
export const previewVariable = 'DATELINE_PREVIEW_URL';

/** A preview in a process of its own, with the program as it was on the disk when it started. */
export interface PreviewProcess {
  readonly running: boolean;
  /** See {@link Preview.file}. Rejects when the process ends meanwhile. */
  file(path: string): Promise<Uint8Array | undefined>;
  /** See {@link Preview.update}. Rejects when the program cannot be loaded, saying why. */
  update(): Promise<{ problems: readonly Problem[] }>;
  /** Ends the process, if it has not ended. */
  end(): void;
}

/**
 * Starts `npm run dev` once more, as the process that makes the preview.
 *
 * @param lost Called when the process ends by itself. While it updates, the update fails instead.
 */
export function startPreview(root: string, siteUrl: string, lost: () => void): PreviewProcess {
  const child = fork(process.argv[1] ?? '', ['dev'], {
    cwd: root,
    env: { ...process.env, [previewVariable]: siteUrl },
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let [last, running, updating, unsaid] = [0, true, false, ''];
  /** What it says while it works is the reason if it ends; else it is passed on. */
  const passOn = () => {
    process.stderr.write(unsaid);
    unsaid = '';
  };
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    unsaid += text;
    if (waiting.size === 0) passOn();
  });
  child.on('message', (answer: Answer) => {
    const { resolve, reject } = waiting.get(answer.id) ?? {};
    waiting.delete(answer.id);
    // Eleventy prints what is the failure as well.
    if (answer.failure !== undefined) unsaid = '';
    passOn();
    if (answer.failure === undefined) resolve?.(answer);
    else reject?.(new Error(answer.failure));
  });
  // A call to a process that is gone is an error, too; its end is the one that is reported.
  child.on('error', () => undefined);
  child.on('close', (code, signal) => {
    const how = `the process that makes the preview ended by ${signal ?? `code ${code}`}`;
    const reason = new Error(inProject(unsaid, root).trim() || how);
    const wasRunning = running;
    running = false;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
    if (wasRunning && !updating) lost();
  });
  const call = (path?: string) =>
    new Promise<Answer>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      child.send({ id: last, path });
    });
  return {
    get running() {
      return running;
    },
    file: async (path) => (await call(path)).file,
    async update() {
      updating = true;
      const { problems = [] } = await call().finally(() => {
        updating = false;
      });
      return { problems };
    },
    end() {
      running = false;
      child.kill('SIGKILL');
    },
  };
}
