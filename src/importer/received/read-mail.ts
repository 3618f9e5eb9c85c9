import PostalMime from 'postal-mime';
import type { Decoded } from './decode.ts';
import { placeAt, placed } from './placed-text.ts';
import type { Container, Line, Stated } from './received.ts';
import { agencyOfSender, subjectOf } from './sender.ts';

/** The body of a mail, and what its headers say. */
export interface Mail {
  readonly text?: string;
  readonly html?: string;
  readonly encoding: string;
  readonly container: Container;
  /** Puts the lines of the body where they stand in the file. */
  locate(lines: readonly Line[]): Line[];
}

/**
 * Reads a mail; what is attached is left alone.
 *
 * @param raw The file, decoded byte by byte, for places.
 * @see https://www.rfc-editor.org/rfc/rfc5322
 */
export async function readMail(bytes: Uint8Array, { text: raw }: Decoded): Promise<Mail> {
  const { subject, from, text, html, headers } = await PostalMime.parse(bytes, {
    maxNestingDepth: 20,
  });
  const rawLines = raw.split(/\r\n|\r|\n/);
  const stated = (name: string, value: string | undefined): Stated[] => {
    const index = rawLines.findIndex((line) => line.toLowerCase().startsWith(`${name}:`));
    if (!value || index === -1) return [];
    const clean = placed(value.trim(), { line: 1, column: 1 }).text;
    return clean === ''
      ? []
      : [{ value: clean, words: rawLines[index] ?? '', line: index + 1, column: 1 }];
  };
  const values: Record<string, Stated[]> = {
    title: stated('subject', subject && subjectOf(subject)),
    // By the clock of who sent it: that is the day of the story.
    published: stated('date', headers.find(({ key }) => key === 'date')?.value),
    publisher: stated('from', from && agencyOfSender(from)),
  };
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(raw)?.[1] ?? 'utf-8';
  const firsts = Object.entries(values).flatMap(([key, [first]]) => (first ? [[key, first]] : []));
  return {
    ...(text !== undefined && { text }),
    ...(html !== undefined && { html }),
    encoding: labelOf(/charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? charset),
    container: Object.fromEntries(firsts),
    locate: (lines) => located(withSignature(lines, text), rawLines),
  };
}

/** Behind two hyphens and a space, alone on a line, stands who sent it (RFC 3676, 4.3). */
function withSignature(lines: readonly Line[], text = ''): readonly Line[] {
  const at = text.split(/\r\n|\r|\n/).lastIndexOf('-- ');
  if (at === -1) return lines;
  return lines.map((line) =>
    placeAt(line.text, 0).line > at ? { ...line, outside: 'signature' } : line,
  );
}

function labelOf(charset: string): string {
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return charset.toLowerCase();
  }
}

/** How many characters of a line are enough to know it again in the file. */
const enough = 16;

/** A line that is encoded in the file is said to be where the one before it is. */
function located(lines: readonly Line[], rawLines: readonly string[]): Line[] {
  let from = Math.max(0, rawLines.indexOf(''));
  return lines.map((line) => {
    const words = (/^[\x20-\x7e]*/.exec(line.text.text)?.[0] ?? '').slice(0, enough);
    const at =
      words === '' ? -1 : rawLines.findIndex((raw, index) => index >= from && raw.includes(words));
    if (at !== -1) from = at;
    const column = at === -1 ? 1 : (rawLines[at]?.indexOf(words) ?? 0) + 1;
    return { ...line, text: placed(line.text.text, { line: from + 1, column }) };
  });
}
