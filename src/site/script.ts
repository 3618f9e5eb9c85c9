import { buildSync } from 'esbuild';

/**
 * Bundles and minifies a browser script with what it imports.
 *
 * @throws Error with the place of the mistake when it is not valid.
 */
export function bundleScript(filename: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [filename],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim();
}
