import { Worker } from 'node:worker_threads';

/** Threads that answer calls, each one at a time. */
export interface Threads<Call, Answer> {
  /** Rejects where the thread that is to answer ends, as by a lack of memory; another one takes its place. */
  call(call: Call): Promise<Answer>;
  /** Ends them, whatever they do. */
  end(): Promise<void>;
}

interface Task<Call, Answer> {
  readonly call: Call;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Makes threads. Each is started when there is a call that no other one is free for.
 *
 * @param script Runs in each, and answers each message by one.
 * @param workerData For the script.
 * @param most As many threads there are at most.
 */
export function makeThreads<Call, Answer>(
  script: URL,
  workerData: unknown,
  most: number,
): Threads<Call, Answer> {
  const all = new Set<Worker>();
  const free: Worker[] = [];
  const waiting: Task<Call, Answer>[] = [];
  const run = (worker: Worker, task: Task<Call, Answer>) => {
    const answer = (value: Answer) => {
      worker.off('exit', lose);
      task.resolve(value);
      const next = waiting.shift();
      if (next) run(worker, next);
      else free.push(worker);
    };
    const lose = (code: number) => {
      task.reject(lost.get(worker) ?? new Error(`a thread ended with ${code}`));
      const next = waiting.shift();
      if (next) run(start(), next);
    };
    worker.once('message', answer).once('exit', lose);
    worker.postMessage(task.call);
  };
  const lost = new WeakMap<Worker, unknown>();
  const start = () => {
    const worker = new Worker(script, { workerData });
    all.add(worker);
    worker.on('error', (error) => lost.set(worker, error));
    worker.on('exit', () => all.delete(worker));
    return worker;
  };
  return {
    call: (call) =>
      new Promise((resolve, reject) => {
        const task = { call, resolve, reject };
        const worker = free.pop() ?? (all.size < most ? start() : undefined);
        if (worker) run(worker, task);
        else waiting.push(task);
      }),
    async end() {
      waiting.length = 0;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
