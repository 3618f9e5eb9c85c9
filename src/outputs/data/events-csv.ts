import type { Digest } from '../../digest/model.ts';
import { withoutControls } from '../text/controls.ts';
import { columns } from './event-columns.ts';

/** Without it, Excel reads UTF-8 in the code page of the machine. Python skips it as `utf-8-sig`. */
const byteOrderMark = '\ufeff';

/**
 * Writes the events as a table, one in a row.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function eventsCsv(digest: Digest): string {
  const rows = digest.events.map((event) =>
    Object.values(columns).map(({ read }) => read(event, digest)),
  );
  return byteOrderMark + [Object.keys(columns), ...rows].map(csvRow).join('');
}

function csvRow(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/**
 * A spreadsheet runs what begins like a formula, in full-width signs as well; an apostrophe before it
 * makes it a text. A number below zero is no formula.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvField(value: string): string {
  const text = withoutControls(value);
  const isFormula = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
  const harmless = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
