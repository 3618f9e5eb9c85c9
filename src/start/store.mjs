import { randomUUID } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';

/** @import { Files } from './hash-files.mjs' */

/** The file of a bundle that holds the hash of all others. */
const seal = 'sha256';
/** What is given to a bundle, and to a draft of one; nothing else is ever removed. */
const bundleName = /^[0-9a-f]{64}$/;
const draftName = /^[0-9a-f]{64}\.[0-9a-f-]{36}$/;
/** Bundles that are kept, for sources that are changed and changed back. */
const kept = 5;
/** Drafts that are older, in ms, are those of processes that were killed. */
const abandoned = 3_600_000;

/**
 * The folder of a bundle; it need not exist.
 *
 * @param {string} root The project's folder.
 * @param {string} hash Of the sources.
 */
export function bundleFolder(root, hash) {
  return join(root, '.cache', 'program', hash);
}

/**
 * Whether a bundle is there, byte for byte as it was made, and not behind a link: what lies elsewhere may
 * be anybody's.
 *
 * @param {string} root The project's folder.
 * @param {string} hash Of the sources.
 */
export function hasBundle(root, hash) {
  const folder = bundleFolder(root, hash);
  try {
    if (![join(root, '.cache'), join(root, '.cache', 'program'), folder].every(isFolder))
      return false;
    /** @type {Map<string, Uint8Array>} */
    const files = new Map();
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isFile()) return false;
      files.set(entry.name, readFileSync(join(folder, entry.name)));
    }
    const expected = files.get(seal);
    files.delete(seal);
    return expected?.toString() === hashFiles(files);
  } catch {
    return false;
  }
}

/**
 * Puts a bundle in its place, whole: it is written to a new folder, which is then renamed. A damaged one
 * gives way to it; a good one, which another process was quicker to make, stays. Older bundles go.
 *
 * @param {string} root The project's folder.
 * @param {string} hash Of the sources.
 * @param {Files} files
 * @throws {Error} Where it cannot be written.
 */
export function saveBundle(root, hash, files) {
  for (const folder of [join(root, '.cache'), join(root, '.cache', 'program')]) {
    mkdirSync(folder, { recursive: true });
    if (!isFolder(folder)) throw new Error(`found a link at ${folder}; expected a folder`);
  }
  const folder = bundleFolder(root, hash);
  const draft = `${folder}.${randomUUID()}`;
  try {
    mkdirSync(draft);
    for (const [name, bytes] of files) writeFileSync(join(draft, name), bytes);
    writeFileSync(join(draft, seal), hashFiles(files));
    if (!isPlaced(draft, folder) && !hasBundle(root, hash)) replace(folder, draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  prune(join(root, '.cache', 'program'), hash);
}

/**
 * Puts a draft where there is nothing yet; a bundle that is there stops it.
 *
 * @param {string} draft
 * @param {string} folder
 */
function isPlaced(draft, folder) {
  try {
    renameSync(draft, folder);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} draft
 */
function replace(folder, draft) {
  const aside = `${folder}.${randomUUID()}`;
  renameSync(folder, aside);
  try {
    renameSync(draft, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * @param {string} store
 * @param {string} hash
 */
function prune(store, hash) {
  const found = readdirSync(store)
    .filter((name) => name !== hash && (bundleName.test(name) || draftName.test(name)))
    .map((name) => ({ name, made: lstatSync(join(store, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  const others = found.filter(({ name }) => bundleName.test(name)).slice(kept - 1);
  const drafts = found.filter(
    ({ name, made }) => draftName.test(name) && made < Date.now() - abandoned,
  );
  for (const { name } of [...others, ...drafts]) {
    rmSync(join(store, name), { recursive: true, force: true });
  }
}

/**
 * A folder itself, not a link to one.
 *
 * @param {string} path
 */
function isFolder(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
