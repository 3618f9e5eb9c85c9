import { withoutControls } from '../text/controls.ts';

/** A line of an iCalendar file: the name of a property with its parameters, and its value. */
export type ContentLine = readonly [name: string, value: string];

/** Longest line, in octets, without its break. */
const longest = 75;

/**
 * Writes content lines, folded where they are too long, between two characters and never within one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function writeLines(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('');
}

/** A component: its lines between BEGIN and END. */
export function component(name: string, lines: readonly ContentLine[]): ContentLine[] {
  return [['BEGIN', name], ...lines, ['END', name]];
}

/**
 * A value of the type TEXT.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11
 * @example icalText('Kuala Lumpur, Malaysia') // 'Kuala Lumpur\\, Malaysia'
 */
export function icalText(text: string): string {
  return withoutControls(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n');
}

/**
 * A value of the type DATE or DATE-TIME, from the ISO 8601 form with its signs.
 *
 * @example icalDate('2025-11-23T00:00:00Z') // '20251123T000000Z'
 */
export function icalDate(iso: string): string {
  return iso.replace(/[-:]/g, '');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
