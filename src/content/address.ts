/**
 * Tells whether the address of a link or image leaves the site: it has a scheme or a host. Browsers drop
 * white space and controls before they look, so that is done here as well.
 *
 * @example isExternal('java\tscript:alert(1)') // true
 * @example isExternal('../people/ada-example.md') // false
 */
export function isExternal(url: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(url.replace(/[^!-~]/g, ''));
}

/** Tells whether an address that leaves the site may be linked to: http, https or mailto, without a login. */
export function isLinkable(url: string): boolean {
  if (/^mailto:/i.test(url)) return true;
  return /^https?:\/\/[^\\/]/i.test(url) && parseAddress(url) !== undefined && !hasLogin(url);
}

/** Tells whether an http or https address holds a name or a password. */
export function hasLogin(url: string): boolean {
  const address = /^https?:/i.test(url) ? parseAddress(url) : undefined;
  return address !== undefined && address.username + address.password !== '';
}

/**
 * Parses a whole address. `URL.canParse` is not asked, since that of Node 20 refuses a host with an "é" in
 * it as soon as it has been called often enough to be optimized.
 *
 * @returns undefined when it is none.
 */
export function parseAddress(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
