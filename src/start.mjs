/**
 * Starts the command line. It is written in TypeScript, so it is bundled once, and loaded from the bundle.
 * Plain JavaScript, like `src/start/`, because nothing else can run before there is a bundle.
 */
import { fileURLToPath } from 'node:url';
import { findProgram } from './start/program.mjs';

process.setSourceMapsEnabled(true);
const program = await findProgram(fileURLToPath(new URL('..', import.meta.url))).catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
if (program) await import(program);
