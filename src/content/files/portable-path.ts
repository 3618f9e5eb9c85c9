/** What a file system may take for the same name. Both cases, because ß and ẞ share only SS. */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase().normalize('NFC');
}

/** Tells whether a name holds what some file system cannot: a colon, a backslash, a control, half a character. */
export function isPortable(name: string): boolean {
  return !/[\\:\p{Cc}\p{Cs}]/u.test(name);
}

/** Names of devices, which Windows keeps for them whatever ends them. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** In bytes, as some file systems count; a build adds to the names of pictures. */
const longestName = 200;

/**
 * Says why Windows cannot hold a name of a path.
 *
 * @see https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 * @example windowsTrouble('a/aux.txt') // 'found the name "aux.txt", which Windows keeps for a device'
 */
export function windowsTrouble(path: string): string | undefined {
  for (const name of path.split('/')) {
    const found = `found the name ${JSON.stringify(name)}`;
    if (devices.test(name)) return `${found}, which Windows keeps for a device`;
    const [sign] = /[<>"|?*]/.exec(name) ?? [];
    if (sign !== undefined) return `${found} with ${sign}, which Windows allows in no name`;
    if (/[. ]$/.test(name)) return `${found}, whose end Windows drops`;
    if (Buffer.byteLength(name) > longestName) {
      return `found a name of ${Buffer.byteLength(name)} bytes, ${JSON.stringify(`${name.slice(0, 20)}…`)}, which is longer than some computers can hold`;
    }
  }
  return undefined;
}
