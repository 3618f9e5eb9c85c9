/**
 * Sets rows as a GFM table: the first column to the left, the others, which are figures, to the right.
 * Columns are padded, so that it can be read in a terminal, too.
 *
 * @param rows The first one is the head; a row that is shorter than it ends in empty cells.
 * @see https://github.github.com/gfm/#tables-extension-
 * @example markdownTable([['', 'time'], ['Dateline', '4.21 s']])
 */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) => {
    const cells = widths.map((width, column) => {
      const text = row[column] ?? '';
      return column === 0 ? text.padEnd(width) : text.padStart(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...body.map(line)].join('\n');
}
