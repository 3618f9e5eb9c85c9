import type { Html } from '../../digest/prose/html.ts';

const raisedNumber = /<sup\b[^>]*>.*?<\/sup>/gs;
const blockEnd = /<\/(?:p|li|h[1-6]|tr|blockquote|pre|table)>/g;
const tag = /<(?:"[^"]*"|[^">])*>/g;
const reference = /&#x([\dA-F]+);/g;

/**
 * The words of prose, without the numbers of its citations; blocks are parted by a blank line. It reads
 * what the Markdown renderer writes, where every reference is hexadecimal and every value in quotes.
 *
 * @example plainText('<p>Fish &#x26; chips<sup id="r"><a href="#c">1</a></sup></p>' as Html) // 'Fish & chips'
 */
export function plainText(html: Html): string {
  return html
    .replace(raisedNumber, '')
    .replace(/\s+/g, ' ')
    .replace(blockEnd, '\n')
    .replace(tag, '')
    .replace(reference, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .split('\n')
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('\n\n');
}
