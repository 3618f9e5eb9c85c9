import { posix } from 'node:path';
import type { SourceFile, Sources } from '../../content/files/read.ts';
import { sourceFile } from '../../content/files/read.ts';
import { parseContent } from '../../content/load.ts';
import { allRecords, type ParsedRecord } from '../../content/records.ts';
import { withoutMemory } from '../../memoize.ts';
import { isDraft } from '../references/drafts.ts';
import { formerIdsOf } from '../references/former-ids.ts';
import { resolveLinks } from '../references/links.ts';
import { type Edit, editText, offsetsIn } from './edit-text.ts';
import { formerIdEdit } from './former-id-edit.ts';
import { type Mention, mentionsOf } from './mentions.ts';

/** A file as it is and as it is to be. */
export interface FileChange {
  readonly before: SourceFile;
  readonly after: SourceFile;
  /** How many names in it are others. */
  readonly edits: number;
}

/**
 * Renames a record wherever it is named: in front matters, links and footnotes. Nothing else of a file changes.
 * A record that was published keeps the id that it had among its former ones.
 *
 * @returns the files that change, that of the record first.
 * @throws Error where a name is written in a way that cannot be replaced.
 */
export function renameRecord(
  sources: Sources,
  target: Pick<ParsedRecord, 'kind' | 'id'>,
  id: string,
): FileChange[] {
  const content = parseContent(sources, withoutMemory);
  const links = resolveLinks(content, []);
  const renamed = allRecords(content.records).find(
    (record) => record.kind === target.kind && record.id === target.id,
  );
  if (!renamed) throw new Error(`found nothing that can be read in the record "${target.id}"`);
  const mentions = mentionsOf(target, content.records, links);
  const paths = new Set([renamed.path, ...mentions.map(({ record }) => record.path)]);
  return [...paths].map((path) => {
    const before = sources.files.find((file) => file.path === path);
    if (!before) throw new Error(`found no file ${path}; this is a fault in Dateline`);
    const text = Buffer.from(before.bytes).toString('utf8');
    const its = mentions.filter(({ record }) => record.path === path);
    const edits = its.map((mention) => editOf(mention, text, { from: target.id, to: id }));
    const isIt = path === renamed.path;
    const isKept = isIt && !isDraft(renamed) && !formerIdsOf(renamed).includes(target.id);
    const kept = isKept ? [formerIdEdit(renamed, text)] : [];
    const bytes = Buffer.from(editText(text, [...edits, ...kept]));
    const place = isIt ? { id, path: posix.join(posix.dirname(path), `${id}.md`) } : before;
    return {
      before,
      after: sourceFile({ kind: before.kind, id: place.id, path: place.path }, bytes),
      edits: edits.length,
    };
  });
}

function editOf(
  { record, by, start, end }: Mention,
  text: string,
  { from, to }: { from: string; to: string },
): Edit {
  const offsetOf = offsetsIn(text);
  const first = offsetOf(start);
  const stretch = text.slice(first, end && offsetOf(end));
  const name =
    by === 'id'
      ? new RegExp(`(?<=^["']?)${from}(?![a-z0-9-])`)
      : new RegExp(`(?<![^/(<\\s:])${from}(?=\\.md(?:[#?)>\\s]|$))`);
  const found = stretch.search(name);
  if (found === -1) {
    const place = `${record.path}:${start.line}:${start.column}`;
    throw new Error(
      `${place}: found "${from}" written with escapes; write it as it is, and rename again`,
    );
  }
  return { start: first + found, end: first + found + from.length, words: to };
}
