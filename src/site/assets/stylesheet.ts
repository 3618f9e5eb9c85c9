import { bundle } from 'lightningcss';

/** Browsers of 2023, as lightningcss counts versions: what is newer is written so that they know it. */
const targets = { chrome: 111 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

/**
 * Bundles and minifies a stylesheet with what it imports.
 *
 * @throws Error with the place of the mistake when it is not valid CSS.
 */
export function bundleStylesheet(filename: string): string {
  return bundle({ filename, minify: true, targets }).code.toString();
}
