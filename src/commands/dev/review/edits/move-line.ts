import { isDeepStrictEqual } from 'node:util';
import { escapeCopy } from '../../../../content/copies/escape-copy.ts';
import { sourceFile } from '../../../../content/files/read.ts';
import type { CopyKind } from '../../../../content/kinds/source-kinds.ts';
import { recordKinds } from '../../../../content/kinds.ts';
import { parseRecord } from '../../../../content/parse-record.ts';
import type { ParsedRecord } from '../../../../content/records.ts';
import { shownText } from '../../../../digest/seals/shown-text.ts';
import { isMovable, type ShownSource } from '../reading/source/shown-source.ts';
import { bodyOf, EditRefused, joinRecord, splitRecord, withBody } from './record-text.ts';

/**
 * Brings a line that was left out into a copy, as a paragraph at its place, or takes out one that is in it. All other
 * paragraphs stay as they are written.
 *
 * @param text Of the file, with `\n` for every end of line.
 * @param index Of the line that is shown.
 * @throws EditRefused where no such line can be moved, or the text has a form in which it cannot be done.
 */
export function moveLine(
  record: ParsedRecord<CopyKind>,
  text: string,
  shown: ShownSource,
  index: number,
): string {
  const line = shown.lines[index];
  const words = shown.received?.parts[line?.part ?? -1]?.text;
  if (!line || words === undefined || !isMovable(line, shown)) {
    throw new EditRefused('found no line there that can be moved; load the page again');
  }
  const place = shown.lines.slice(0, index).filter(({ at }) => at !== undefined).length;
  const isOut = line.at === undefined;
  const split = splitRecord(text);
  const body = isOut
    ? putIn(bodyOf(split), place, escaped(words, record.kind))
    : takeOut(bodyOf(split), place);
  const edited = joinRecord(withBody(split, body));
  const before = paragraphsOf(record);
  const after = parseRecord(sourceFile(record, Buffer.from(edited)));
  const expected = isOut ? before.toSpliced(place, 0, plain(words)) : before.toSpliced(place, 1);
  const isRight = 'body' in after && isDeepStrictEqual(paragraphsOf(after), expected);
  if (!isRight) throw unknownForm();
  return edited;
}

function escaped(words: string, kind: CopyKind): string {
  const line = escapeCopy(words.replace(/\s+/gu, ' ').trim(), {
    hasMarkup: false,
    isPlain: true,
    hasHeadings: recordKinds[kind].body.headings,
  });
  if (line === undefined) throw unknownForm();
  return line;
}

/** What parts two paragraphs. */
const blankLines = /(\n(?:[ \t]*\n)+)/;

function putIn(body: string, place: number, paragraph: string): string {
  const pieces = body.split(blankLines);
  const isLast = 2 * place > pieces.length;
  return pieces
    .toSpliced(2 * place, 0, ...(isLast ? ['\n\n', paragraph] : [paragraph, '\n\n']))
    .join('');
}

function takeOut(body: string, place: number): string {
  const pieces = body.split(blankLines);
  const isLast = 2 * place === pieces.length - 1;
  return pieces.toSpliced(isLast ? 2 * place - 1 : 2 * place, 2).join('');
}

function paragraphsOf({ body }: Pick<ParsedRecord, 'body'>): string[] {
  return shownText(body, false).split('\n\n').map(plain);
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function unknownForm(): EditRefused {
  return new EditRefused(
    'found a text in a form in which no line can be moved here; change the file by hand',
  );
}
