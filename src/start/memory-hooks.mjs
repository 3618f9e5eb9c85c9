/**
 * Runs on Node's own thread for hooks, and serves modules that are not on the disk.
 *
 * @see https://nodejs.org/api/module.html#customization-hooks
 */

/** @import { InitializeHook, LoadHook, ResolveHook } from 'node:module' */

/** @type {Map<string, string>} Sources by URL. */
let modules = new Map();

/** @type {InitializeHook<Map<string, string>>} */
export function initialize(data) {
  modules = data;
}

/** @type {ResolveHook} */
export function resolve(specifier, context, nextResolve) {
  const url = URL.canParse(specifier, context.parentURL)
    ? new URL(specifier, context.parentURL).href
    : '';
  return modules.has(url) ? { url, shortCircuit: true } : nextResolve(specifier, context);
}

/** @type {LoadHook} */
export function load(url, context, nextLoad) {
  const source = modules.get(url);
  return source === undefined
    ? nextLoad(url, context)
    : { format: 'module', source, shortCircuit: true };
}
