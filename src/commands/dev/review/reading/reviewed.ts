import { decodeSource } from '../../../../content/files/decode.ts';
import type { CopyKind } from '../../../../content/kinds/source-kinds.ts';
import { type ParsedRecord, recordKey } from '../../../../content/records.ts';
import type { Range } from '../../../../digest/quotation/source-text.ts';
import { isDraft } from '../../../../digest/references/drafts.ts';
import type { Problem } from '../../../../problem.ts';
import { bodyOf, splitRecord } from '../edits/record-text.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type QuotedWords, quotedWords, wordsFinder } from './joined-words.ts';
import { kindLabel } from './kind-label.ts';
import { type Naming, withNeeded } from './naming.ts';
import type { Project } from './read-project.ts';
import { datelineWords } from './source/dateline-words.ts';
import { placesOf, type ShownSource } from './source/shown-source.ts';
import { statedWords } from './source/stated-words.ts';
import { type Choices, choicesOf } from './told/choices.ts';

/** A draft as a page shows it. */
export interface ReviewedRecord {
  readonly record: ParsedRecord;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly fields: readonly ReviewedField[];
  /** What is written below the front matter; none of a copy, which stays as it was received. */
  readonly body?: string;
  /** Their ranges are in what is shown of the source. */
  readonly quoted: readonly QuotedWords[];
  /** Of an event: what the sentences near those that it cites offer. */
  readonly choices: readonly Choices[];
  readonly problems: readonly Problem[];
  /** Other drafts that it cannot be published without. */
  readonly needed: readonly ParsedRecord[];
  /** Records that name it. */
  readonly naming: readonly ParsedRecord[];
}

/** A field of a draft, joined to the words of its source. */
export interface ReviewedField extends Field {
  /** Where what is shown of the source has words for the value. */
  readonly words: readonly Range[];
}

/**
 * Puts together what a page shows of a draft.
 *
 * @param source The story beside it, if there is one.
 * @param shown What is shown of that.
 */
export function reviewed(
  record: ParsedRecord,
  source: ParsedRecord<CopyKind> | undefined,
  { project, naming, shown }: { project: Project; naming: Naming; shown: ShownSource },
): ReviewedRecord {
  const text = textOf(record, project);
  const find = source ? wordsFinder(record, source, project) : () => [];
  const shownAt = (range: Range) => placesOf(range, shown);
  const wordsOf = (field: Field) => {
    const stated = record === source ? statedWords(field, shown) : [];
    const found = stated.length > 0 ? stated : find(field).flatMap(shownAt);
    return found.length > 0 || !source
      ? found
      : datelineWords(record, field, { source, shown, project });
  };
  const isCopy = record.kind === 'articles' || record.kind === 'documents';
  return {
    record,
    hash: record.hash,
    fields: fieldsOf(record.kind, text, record.wrong).map((field) => ({
      ...field,
      words: wordsOf(field),
    })),
    ...(!isCopy && { body: bodyOf(splitRecord(text)) }),
    quoted: (source ? quotedWords(record, source, project) : []).map((each) => ({
      ...each,
      ranges: each.ranges.flatMap(shownAt),
    })),
    choices: (source ? choicesOf(record, source, project) : []).map((group) => ({
      ...group,
      choices: group.choices.map((each) => ({ ...each, words: each.words.flatMap(shownAt) })),
    })),
    problems: project.problems.filter(({ file }) => file === record.path),
    needed: withNeeded(record, naming, isDraft).filter((each) => each !== record),
    naming: naming.naming(record),
  };
}

/** The text of a file of a record, with `\n` for every end of line. */
export function textOf(
  { path }: Pick<ParsedRecord, 'path'>,
  { files }: Pick<Project, 'files'>,
): string {
  const file = files.get(path);
  return (file && decodeSource(file, [])) ?? '';
}

/** What a record is called: its title or name; else what is known of it, such as `Telephone call, 2025-10-29`. */
export function nameOf(record: ParsedRecord): string {
  const front: { readonly [key: string]: unknown } = record.front;
  const title = front.title ?? front.name;
  if (typeof title === 'string') return title;
  const { kind = front.author ?? front.agency ?? front.issuer, date = front.published } = front;
  const day = typeof date === 'object' && date !== null && 'edtf' in date ? date.edtf : date;
  const called = record.kind === 'events' && typeof kind === 'string' ? kindLabel(kind) : kind;
  const known = [called, day].filter((part) => typeof part === 'string');
  return known.length > 0 ? known.join(', ') : record.id;
}

/** @example domId(event, ['participants', 0]) // 'events.x.participants.0' */
export function domId(
  record: Pick<ParsedRecord, 'kind' | 'id'>,
  path: readonly (string | number)[] = [],
): string {
  return [recordKey(record).replace('/', '.'), ...path].join('.');
}
