/** What a file system may take for the same name. Both cases, because ß and ẞ share only SS. */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase().normalize('NFC');
}
