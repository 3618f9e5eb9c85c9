import { hasLogin, parseAddress } from './address.ts';

/**
 * Tells what the address of a site has to be, if a text is none: all links of the site are made by putting
 * their paths behind it.
 *
 * @returns undefined when the text is such an address.
 * @example expectedSiteAddress('https://someone.github.io/repo/') // undefined
 * @example expectedSiteAddress('https://someone.github.io/#top') // 'the address of the site, … or login'
 */
export function expectedSiteAddress(text: string): string | undefined {
  const url = parseAddress(text);
  const address = 'the address of the site, such as https://someone.github.io/repo/';
  if (!url || !/^https?:$/.test(url.protocol)) return address;
  if (url.search || url.hash || hasLogin(text)) {
    return `${address}, without a query (?…), fragment (#…) or login`;
  }
  const path = basePathOf(url);
  // A link that starts with two slashes leads to another host.
  if (path.includes('//')) return `${address}, with a name between any two slashes of its path`;
  if (!isDecodable(path)) {
    return `${address}, with two hexadecimal digits of UTF-8 behind each "%"; write "%" itself as %25`;
  }
  return undefined;
}

/** The path that the links of a site start with, without a slash at its end: `/repo`. */
export function basePathOf({ pathname }: URL): string {
  return pathname.replace(/\/+$/, '');
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
