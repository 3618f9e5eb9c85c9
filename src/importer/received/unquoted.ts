const mark = /^(?:> ?)+/;
/** Of the lines of some words, so many are quoted where it is the story that is quoted. */
const most = 0.8;

/** Takes away the marks with which a mail quotes another, where they stand before nearly all of a text. */
export function unquoted(lines: readonly string[]): { text: string; columns: number }[] {
  const written = lines.filter((line) => line.trim() !== '');
  const quoted = written.filter((line) => mark.test(line));
  const isQuoted = quoted.length >= 3 && quoted.length >= most * written.length;
  return lines.map((line) => {
    const [marks = ''] = isQuoted ? (mark.exec(line) ?? []) : [];
    return { text: line.slice(marks.length), columns: marks.length };
  });
}
