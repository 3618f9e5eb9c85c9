import type { Redirect } from '../digest/model/page.ts';
import type { Digest } from '../digest/model.ts';
import type { Permalink } from '../digest/references/permalinks.ts';
import { messagesFor } from '../messages/index.ts';
import { directionOf } from '../messages/language/direction-of.ts';
import { contentSecurityPolicy } from './head/content-security-policy.ts';
import { emptyXmlElement, link, xmlElement } from './text/xml.ts';

/**
 * The page at an address that another page had: it leads there. Servers of static files can do no more; search
 * engines take the last address for the one that counts.
 *
 * @see https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh
 */
export function redirectPage(digest: Digest, _: Permalink, { target }: Redirect): string {
  const { language } = digest;
  const { moved } = messagesFor(language);
  const { href, url } = target;
  const tag = (name: string, attributes: Record<string, string>) =>
    emptyXmlElement(name, attributes).replace('/>', '>');
  return [
    '<!doctype html>',
    `<html lang="${language}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    tag('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: contentSecurityPolicy({ styles: [], scripts: [] }),
    }),
    xmlElement('title', moved),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    tag('link', { rel: 'canonical', href: url }),
    tag('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` }),
    '</head>',
    `<body><p>${xmlElement('span', moved)} ${link(url, href)}</p></body>`,
    '</html>\n',
  ].join('\n');
}
