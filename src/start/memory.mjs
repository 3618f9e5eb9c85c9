import { register } from 'node:module';

/** @import { Files } from './hash-files.mjs' */

/**
 * Lets the files of a bundle be imported without being on the disk.
 *
 * @param {string} base The URL of the folder where they would be: what they import is looked for from there.
 * @param {Files} files
 */
export function serveFromMemory(base, files) {
  /** @type {Map<string, string>} */
  const modules = new Map();
  for (const [name, bytes] of files) {
    if (name.endsWith('.js')) modules.set(base + name, withMap(name, bytes, files));
  }
  register('./memory-hooks.mjs', import.meta.url, { data: modules });
}

/**
 * Puts the source map into the module, as Node looks for it on the disk.
 *
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {Files} files
 */
function withMap(name, bytes, files) {
  const map = Buffer.from(files.get(`${name}.map`) ?? '{}').toString('base64');
  const link = `//# sourceMappingURL=${name}.map`;
  const inline = `//# sourceMappingURL=data:application/json;base64,${map}`;
  return Buffer.from(bytes).toString().replace(link, inline);
}
