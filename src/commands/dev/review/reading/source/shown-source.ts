import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { ReceivedText } from '../../../../../importer/report/received-text.ts';
import { pairParts } from './pair-parts.ts';

/** What a page shows of a story beside its drafts: the received file, and else the text of its record. */
export interface ShownSource {
  /** All of it, with a blank line between lines. */
  readonly text: string;
  readonly lines: readonly ShownLine[];
  /** None where the file is not kept. */
  readonly received?: ReceivedText | undefined;
}

/** A line that was received, or a paragraph of the record. Its range is in the text that is shown. */
export interface ShownLine extends Range {
  /** Where it starts in the text of the record; none where it is no part of that. */
  readonly at?: number;
  /** Index in the received file; none where only the record has it. */
  readonly part?: number;
}

/**
 * Puts together what is shown: each part of the received file once, in its order, and where it is one, the paragraph
 * of the record in its place. Paragraphs that the file has not are where the record has them.
 *
 * @param text Of the record.
 */
export function showSource(text: string, received: ReceivedText | undefined): ShownSource {
  const paragraphs = paragraphsOf(text);
  if (!received) return { text, lines: paragraphs.map((range) => ({ ...range, at: range.start })) };
  const paired = pairParts(
    received.parts,
    paragraphs.map((range) => text.slice(range.start, range.end)),
  );
  let shown = '';
  const lines = paired.map(({ part, paragraph }): ShownLine => {
    const range = paragraph === undefined ? undefined : paragraphs[paragraph];
    const words = range
      ? text.slice(range.start, range.end)
      : (received.parts[part ?? 0]?.text ?? '');
    const start = shown === '' ? 0 : shown.length + 2;
    shown += `${shown === '' ? '' : '\n\n'}${words}`;
    return {
      start,
      end: shown.length,
      ...(range && { at: range.start }),
      ...(part !== undefined && { part }),
    };
  });
  return { text: shown, lines, received };
}

/** Where words of the record are shown: a range for each line that they are in. */
export function placesOf({ start, end }: Range, { lines }: ShownSource): Range[] {
  return lines.flatMap((line) => {
    if (line.at === undefined) return [];
    const moved = line.start - line.at;
    const from = Math.max(line.start, start + moved);
    const to = Math.min(line.end, end + moved);
    return from < to ? [{ start: from, end: to }] : [];
  });
}

/** Why a line is no part of the record; none where it is one. */
export function whyLeftOut(line: ShownLine, { received }: ShownSource): string | undefined {
  if (line.at !== undefined) return undefined;
  return received?.parts[line.part ?? -1]?.leftOut ?? 'not in the record any more';
}

/** Whether the record has a paragraph that was not received so: its text was changed by hand. */
export function isOnlyInRecord({ part }: ShownLine, { received }: ShownSource): boolean {
  return received !== undefined && part === undefined;
}

/** Whether a line can be brought into the record, or taken out of it, as it is: it is no value of the file, nor half a line. */
export function isMovable({ part }: ShownLine, { received }: ShownSource): boolean {
  const its = received?.parts[part ?? -1];
  return its !== undefined && !its.isStated && !its.isPart;
}

function paragraphsOf(text: string): Range[] {
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const range = { start, end: start + paragraph.length };
    start = range.end + 2;
    return range;
  });
}
