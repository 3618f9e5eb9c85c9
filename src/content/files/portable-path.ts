/** What a file system may take for the same name. Both cases, because ß and ẞ share only SS. */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase().normalize('NFC');
}

/** Tells whether a name holds what some file system cannot: a colon, a backslash, a control, half a character. */
export function isPortable(name: string): boolean {
  return !/[\\:\p{Cc}\p{Cs}]/u.test(name);
}
