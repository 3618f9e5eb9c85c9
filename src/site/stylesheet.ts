import { bundle } from 'lightningcss';

/**
 * Bundles and minifies a stylesheet with what it imports.
 *
 * @throws Error with the place of the mistake when it is not valid CSS.
 */
export function bundleStylesheet(filename: string): string {
  return bundle({ filename, minify: true }).code.toString();
}
