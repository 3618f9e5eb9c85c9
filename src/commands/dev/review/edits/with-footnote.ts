/** A summary with one more footnote. */
export interface WithFootnote {
  readonly text: string;
  readonly label: string;
  /** Where its number stands, behind it. */
  readonly end: number;
}

/**
 * Puts the number of a footnote into a summary, and the footnote below all others; one that is there already is
 * only referred to.
 *
 * @param footnote Without its number.
 * @param caret Where the number goes; at the end of the summary where it is behind that.
 */
export function withFootnote(
  summary: string,
  footnote: string,
  caret = Number.POSITIVE_INFINITY,
): WithFootnote {
  const same = [...summary.matchAll(/^\[\^([^\]\s]+)\]: (.*)$/gm)].find(
    ([, , words = '']) => untranslated(words) === untranslated(footnote),
  );
  const numbers = [...summary.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number));
  const label = same?.[1] ?? String(Math.max(0, ...numbers) + 1);
  const notes = summary.search(/^\[\^[^\]\s]+\]:/m);
  const end = notes === -1 ? summary.trimEnd().length : summary.slice(0, notes).trimEnd().length;
  const at = Math.min(caret, end);
  const mark = `[^${label}]`;
  const text = `${summary.slice(0, at)}${mark}${summary.slice(at)}`.trimEnd();
  return {
    text: same ? text : `${text}\n\n${mark}: ${footnote}\n`,
    label,
    end: at + mark.length,
  };
}

/** The same words have the same translation. */
function untranslated(footnote: string): string {
  return footnote.replace(/ \(translation:.*\)$/, '');
}
