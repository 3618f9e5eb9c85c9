/**
 * Reads a table of comma-separated values, field by field.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180#section-2
 */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (let read = field.exec(csv); read; read = field.exec(csv)) {
    row.push(read[1]?.replaceAll('""', '"') ?? read[2] ?? '');
    if (read[3] === ',') continue;
    rows.push(row);
    row = [];
    if (field.lastIndex === csv.length) return rows;
  }
  throw new Error(`found no field and no end at ${field.lastIndex}`);
}
