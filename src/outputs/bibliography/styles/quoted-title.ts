import type { Language } from '../../../messages/language/language.ts';
import { isolatedTitle } from './isolated-title.ts';
import { stopAfter } from './stop-after.ts';

/**
 * A title in the quotation marks of the language, with its full stop: before the last mark in English, behind it
 * elsewhere. What the title itself quotes stands in the marks within these.
 *
 * @example quotedTitle('“We row,” they say', english) // '“‘We row,’ they say.”'
 */
export function quotedTitle(
  title: string,
  { quotes: [open, close], innerQuotes, stopInQuotes }: Language,
): string {
  const inner = withInnerQuotes(title, [open.trim(), close.trim()], innerQuotes);
  if (!stopInQuotes) return `${open}${isolatedTitle(inner)}${close}.`;
  const end =
    inner.endsWith(innerQuotes[1]) && !title.endsWith(innerQuotes[1]) ? innerQuotes[1] : '';
  const words = inner.slice(0, inner.length - end.length);
  return open + isolatedTitle(words + stopAfter(words) + end) + close;
}

type Quotes = Language['quotes'];

function withInnerQuotes(title: string, [open, close]: Quotes, [first, last]: Quotes): string {
  return title
    .replace(/"([^"]*)"/g, `${first}$1${last}`)
    .replace(new RegExp(`${open}\\s*`, 'g'), first)
    .replace(new RegExp(`\\s*${close}`, 'g'), last);
}
