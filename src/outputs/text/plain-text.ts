import type { Html } from '../../digest/prose/html.ts';

const raisedNumber = /<sup\b[^>]*>.*?<\/sup>/gs;
const pageNumber = /<p id="page-[^"]*" class="page-number">.*?<\/p>/g;
const figure = /<figure>.*?<\/figure>/gs;
const blockEnd = /<\/(?:p|li|h[1-6]|tr|blockquote|pre|table)>/;
const lineEnd = /<br\b[^>]*>/;
const tag = /<(?:"[^"]*"|[^">])*>/g;
const reference = /&#x([\dA-F]+);/g;

/**
 * The words of prose, without the numbers of its citations and pages, and what stands below pictures; blocks are parted
 * by a blank line, and lines that a post was written in by a line end. It reads what the Markdown renderer
 * writes, where every reference is hexadecimal and every value in quotes.
 *
 * @example plainText('<p>Fish &#x26; chips<sup id="r"><a href="#c">1</a></sup></p>' as Html) // 'Fish & chips'
 */
export function plainText(html: Html): string {
  return html
    .replace(raisedNumber, '')
    .replace(pageNumber, '')
    .replace(figure, '')
    .replace(/\s+/g, ' ')
    .split(blockEnd)
    .map((block) => block.split(lineEnd).map(textOf).join('\n').trim())
    .filter((block) => block !== '')
    .join('\n\n');
}

function textOf(line: string): string {
  return line
    .replace(tag, '')
    .replace(reference, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .trim();
}
