import type { Html } from '../../digest/prose/html.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';

const tag = /<(?:"[^"]*"|[^">])*>/g;
const address = / (href|src)="([/#][^"]*)"/g;
const srcset = / srcset="([^"]*)"/g;

/**
 * Makes the addresses of links and pictures in prose whole, so that they lead to the site from anywhere.
 *
 * @param page Where the prose stands, for the links to its own fragments.
 */
export function absoluteLinks(html: Html, { url, href }: Permalink): Html {
  const origin = url.slice(0, url.length - href.length);
  const whole = (_: string, name: string, to: string) =>
    ` ${name}="${to.startsWith('#') ? url : origin}${to}"`;
  const wholeSet = (_: string, candidates: string) =>
    ` srcset="${candidates.replace(/(^|, )(?=\/)/g, `$1${origin}`)}"`;
  return html.replace(tag, (element) =>
    element.replace(address, whole).replace(srcset, wholeSet),
  ) as Html;
}
