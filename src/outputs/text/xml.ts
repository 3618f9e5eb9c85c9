import { withoutControls } from './controls.ts';

/**
 * Writes a text so that it stands for itself in XML and HTML, as content or as the value of an attribute.
 *
 * @example escapeXml('"Q&A"') // '&#34;Q&#38;A&#34;'
 */
export function escapeXml(text: string): string {
  return withoutControls(text).replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Writes an element that holds nothing but text.
 *
 * @example xmlElement('title', 'Q&A', { type: 'text' }) // '<title type="text">Q&#38;A</title>'
 */
export function xmlElement(
  name: string,
  text: string,
  attributes: Record<string, string> = {},
): string {
  return `<${name}${xmlAttributes(attributes)}>${escapeXml(text)}</${name}>`;
}

/**
 * Writes a link of HTML.
 *
 * @example link('Q&A', 'https://digest.example/') // '<a href="https://digest.example/">Q&#38;A</a>'
 */
export function link(text: string, url: string): string {
  return xmlElement('a', text, { href: url });
}

/**
 * Writes an element that holds nothing.
 *
 * @example emptyXmlElement('link', { rel: 'self' }) // '<link rel="self"/>'
 */
export function emptyXmlElement(name: string, attributes: Record<string, string>): string {
  return `<${name}${xmlAttributes(attributes)}/>`;
}

function xmlAttributes(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
