import { basename } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Bundles and minifies browser scripts, each with what it imports; all of them in one call, as each call
 * starts a program.
 *
 * @param files Paths by name.
 * @param texts What they name and do not hold, such as a stylesheet.
 * @returns the scripts by name.
 * @throws Error with the place of the mistake when one is not valid.
 */
export function bundleScripts<Name extends string>(
  files: Record<Name, string>,
  texts: Record<string, string> = {},
): Record<Name, string> {
  const { outputFiles } = buildSync({
    entryPoints: files,
    outdir: '.',
    bundle: true,
    minify: true,
    define: Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, JSON.stringify(text)]),
    ),
    // Modules are strict in any case; the settings of the project would have each of them say so.
    tsconfigRaw: '{}',
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const scripts = outputFiles.map(({ path, text }) => [basename(path, '.js'), text.trim()]);
  return Object.fromEntries(scripts);
}
