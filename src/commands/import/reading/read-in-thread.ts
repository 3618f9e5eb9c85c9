/** Runs in a thread of its own, and reads the files that it is sent. */
import { parentPort } from 'node:worker_threads';
import { type ReadCall, type Reading, readWhole } from './reading.ts';

parentPort?.on('message', async (call: ReadCall) => {
  const reading: Reading = await readWhole(call);
  parentPort?.postMessage(reading);
});
