/**
 * What editors, systems and file services write beside a file for themselves: backups (`x.md~`, `x.orig`), autosaves
 * (`#x.md#`), locks (`.#x.md`), swap files (`.x.md.swp`), drafts of a save (`4913`, `x.md.tmp`), views of a
 * folder, and copies of a file that two computers changed at once.
 */
const own = new RegExp(
  [
    ...['~$', '^#.*#$', '^\\.#', '^\\._', '\\.sw[a-z]$', '^4913$', '\\.tmp(\\.|$)', '\\.crswap$'],
    ...['\\.orig$', '\\.bak$', '^(Thumbs\\.db|ehthumbs\\.db|desktop\\.ini|\\.DS_Store|Icon\\r)$'],
    ...['[ (]\\(?[^()]*conflicted copy[^()]*\\)', '\\.sync-conflict-\\d', '^~\\$'],
  ].join('|'),
  'i',
);

/** Hidden files of `public/` that hosts ask for by these names. */
const published = new Set(['.well-known', '.nojekyll']);

/**
 * Tells whether a file or folder is no part of the project: what programs write for themselves, and hidden files, which
 * hold settings and secrets.
 *
 * @param path From the project's folder, with `/`.
 * @example isPassedOver('content/events/x.md~') // true
 * @example isPassedOver('public/.well-known') // false
 * @example isPassedOver('public/.env') // true
 */
export function isPassedOver(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (own.test(name)) return true;
  return name.startsWith('.') && !(path.startsWith('public/') && published.has(name));
}

/** Tells whether a name is one that a program gives to a file of its own, be it in a folder of its own. */
export function isTemporary(name: string): boolean {
  return own.test(name);
}
