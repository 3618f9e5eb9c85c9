/**
 * Loaded with `--import` into a process whose modules are of interest. It writes the URL of each to the file
 * that `LOADED_FILE` names, a line for each.
 */
import { appendFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';

const file = process.env.LOADED_FILE ?? '';
const hooks = `
  import { appendFileSync } from 'node:fs';
  export function load(url, context, next) {
    appendFileSync(${JSON.stringify(file)}, url + '\\n');
    return next(url, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
process.on('exit', () => {
  for (const path of Object.keys(createRequire(import.meta.url).cache)) {
    appendFileSync(file, `${pathToFileURL(path)}\n`);
  }
});
