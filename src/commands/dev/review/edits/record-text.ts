import { type Document, parseDocument } from 'yaml';

/** The text of a record file in its parts, for edits. Lines end in `\n`. */
export interface RecordText {
  /** The lines between the two fences, each with its end. */
  readonly front: string;
  /** All that is below the second fence. */
  readonly below: string;
}

const fence = '---\n';

/** Found where a file cannot be edited safely; the message says what to do. */
export class EditRefused extends Error {
  override name = 'EditRefused';
}

/**
 * Takes a record file apart.
 *
 * @param text With `\n` for every end of line.
 * @throws EditRefused where there is no front matter that starts and ends with `---` alone.
 */
export function splitRecord(text: string): RecordText {
  const end = text.indexOf(`\n${fence}`);
  const isClosed = end !== -1 || text.endsWith('\n---');
  if (!text.startsWith(fence) || !isClosed) {
    throw new EditRefused('found no front matter between lines of "---"; mend the file by hand');
  }
  const start = fence.length;
  if (end === -1) return { front: text.slice(start, -3), below: '' };
  return { front: text.slice(start, end + 1), below: text.slice(end + 1 + fence.length) };
}

/** Puts a record file together again. */
export function joinRecord({ front, below }: RecordText): string {
  return `${fence}${front}${fence}${below}`;
}

/** Reads front matter as the rest of Dateline does: YAML 1.2, core schema. */
export function readYaml(front: string): Document.Parsed {
  return parseDocument(front, { schema: 'core', uniqueKeys: true, stringKeys: true });
}

/** The words of a record below its front matter, without the blank lines around them. */
export function bodyOf({ below }: RecordText): string {
  return below.replace(/^\n+/, '').trimEnd();
}

/** The record with other words below its front matter, which stays as it is. */
export function withBody(record: RecordText, body: string): RecordText {
  const words = body.replace(/^\n+/, '').trimEnd();
  return { ...record, below: words === '' ? '' : `\n${words}\n` };
}
