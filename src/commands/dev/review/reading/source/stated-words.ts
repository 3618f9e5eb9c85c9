import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { Field } from '../fields.ts';
import { type ShownLine, type ShownSource, whyLeftOut } from './shown-source.ts';

/** Shorter words stand anywhere. */
const shortest = 2;

/**
 * Finds the words around a story that say a value of its record: those that the import had it from, while it is that
 * value or there is none yet, and else the value itself in a line that was left out.
 */
export function statedWords(field: Field, shown: ShownSource): Range[] {
  const { path, value, review, choices } = field;
  const key = path.join('/');
  const isMeant = (found: string) => (value === undefined ? review !== undefined : found === value);
  const { values = [] } = shown.received ?? {};
  const read = values.flatMap((each) => {
    const line = shown.lines.find(({ part }) => part === each.part);
    return each.key === key && line && isMeant(each.value) ? [within(line, each)] : [];
  });
  if (read.length > 0 || choices || value === undefined || value.length < shortest) return read;
  return shown.lines.flatMap((line) => {
    const start = shown.text.slice(line.start, line.end).indexOf(value);
    const isAround = whyLeftOut(line, shown) !== undefined;
    return start === -1 || !isAround ? [] : [within(line, { start, end: start + value.length })];
  });
}

function within(line: ShownLine, { start, end }: Range): Range {
  return { start: line.start + start, end: Math.min(line.start + end, line.end) };
}
