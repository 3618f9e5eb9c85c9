import { readFileSync } from 'node:fs';
import { basename, extname, relative } from 'node:path';

/** @import { Loader, Plugin } from 'esbuild' */

/** Where a bundle is, below the project's folder: so many steps up lead back to it. */
const depth = 3;

/** Sources that look for what lies beside them. */
const looksAround = /[\\/](?:src|templates|tests)[\\/].*\.[jt]sx?$/;

/** CommonJS packages ask for modules of Node with `require`, which ES modules do not have. */
const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/**
 * Bundles TypeScript with the packages that it uses. What is imported with `import()` becomes a file of its
 * own, which is read when it is needed. The bundle is the same wherever the project lies.
 *
 * @param {string} root The project's folder.
 * @param {Record<string, string>} entryPoints Paths of modules, by the name of their file in the bundle.
 * @param {string[]} external Packages that stay outside.
 * @returns {Promise<Map<string, Uint8Array>>} Files by name, source maps among them, all of one folder.
 * @throws {Error} With every mistake in the sources and where it is.
 */
export async function bundle(root, entryPoints, external) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: '.cache/program/bundle',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // esbuild takes Node for too old for them, and would make such a pattern anew each time that it is used.
    supported: { 'regexp-unicode-property-escapes': true },
    external,
    preserveSymlinks: true,
    plugins: [ownUrls(root)],
    // Eleventy would start a thread to load changed templates anew; here, they are in the bundle.
    define: { 'process.env.ELEVENTY_SKIP_ESM_RESOLVER': '"1"' },
    banner: { js: banner },
    chunkNames: '[name]-[hash]',
    // Eleventy and edtf go by the names of classes.
    keepNames: true,
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    write: false,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

/**
 * Leaves each source its own `import.meta.url`: what it looks for beside itself is not beside the bundle.
 *
 * @param {string} root
 * @returns {Plugin}
 */
function ownUrls(root) {
  return {
    name: 'own URLs',
    setup({ onLoad }) {
      onLoad({ filter: looksAround }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const place = '../'.repeat(depth) + relative(root, path).replaceAll('\\', '/');
        const url = `new URL(${JSON.stringify(place)}, import.meta.url).href`;
        const loader = /** @type {Loader} */ (extname(path).slice(1));
        return { contents: text.replaceAll('import.meta.url', url), loader };
      });
    },
  };
}
