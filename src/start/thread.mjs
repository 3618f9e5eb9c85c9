/**
 * Starts a module of the program in a thread of its own: the one that `workerData.module` names, as the bundle does.
 * Plain JavaScript, because nothing else can run before the bundle is found.
 */
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { findProgram } from './program.mjs';

process.setSourceMapsEnabled(true);
const program = await findProgram(fileURLToPath(new URL('../..', import.meta.url)));
await import(new URL(`${workerData.module}.js`, program).href);
