import { hasMarkup } from '../../content/copies/check-copy.ts';
import { escapeCopy } from '../../content/copies/escape-copy.ts';
import { readSources, type Sources, sourceFile } from '../../content/files/read.ts';
import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import { recordKinds } from '../../content/kinds.ts';
import { parseContent } from '../../content/load.ts';
import { parseRecord } from '../../content/parse-record.ts';
import type { ParsedRecord } from '../../content/records.ts';
import { type FirstIds, firstIds, sealedCopy, sealOf } from '../../digest/seals/sealed-copy.ts';
import { withoutMemory } from '../../memoize.ts';
import { printable } from '../../problem.ts';
import { makeChanges } from '../rename/journal.ts';
import { pluralize } from '../reports/pluralize.ts';
import { sourcesOf } from './sources-of.ts';

type Source = ParsedRecord<SourceKind>;

interface Escaped {
  readonly record: Source;
  readonly before: string;
  readonly after: string;
}

/**
 * Escapes every sign of some copies that readers would not see, in all of them or in none. Sealed copies stay
 * sealed, and every line end stays as it is.
 *
 * @param root The project's folder.
 * @param ids Of articles, documents or posts.
 * @returns the lines that changed, before and after.
 * @throws Error when there is no such record, when it is not the copy that was sealed, or when backslashes alone
 *   cannot do it; nothing is changed then.
 */
export function escapeCopies(root: string, ids: readonly string[]): string {
  const files = readSources(root);
  const { records } = parseContent(files, withoutMemory);
  const first = firstIds(records);
  const sources = new Set(ids.flatMap((id) => sourcesOf(records, id)));
  const escaped = [...sources].map((record) => escapeFile(files, record, first));
  const changed = escaped.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return 'Found nothing to escape.';
  makeChanges(
    root,
    changed.map(({ record: { path, hash }, after }) => ({
      path,
      to: path,
      before: hash,
      text: after,
    })),
  );
  const lines = changed.flatMap(changedLines);
  const told = `Escaped ${pluralize(lines.length, 'line')} in ${pluralize(changed.length, 'file')}.`;
  return [...lines.flat(), told].join('\n');
}

function escapeFile({ files }: Sources, record: Source, first: FirstIds): Escaped {
  const { path, kind } = record;
  const hashes = hashesOf(record, first);
  const broken = hashes.find(({ written, actual }) => written !== actual);
  if (broken)
    throw new Error(`found that ${path} is not the copy that was sealed; mend that first`);
  const file = files.find((each) => each.path === path);
  const before = Buffer.from(file?.bytes ?? []).toString('utf8');
  const { front, body } = split(before);
  const manner = {
    hasMarkup: hasMarkup(record.front),
    hasHeadings: recordKinds[kind].body.headings,
  };
  const escaped = escapeCopy(body.replace(/\r\n?/g, '\n'), manner);
  if (escaped === undefined) {
    throw new Error(
      `found signs in ${path} that no backslash makes readers see; write them anew: npm run check`,
    );
  }
  const unsealed = front + withLineEnds(escaped, body);
  const parsed = parse(record, unsealed);
  const after = hashesOf(parsed, first).reduce(
    (text, { written, actual }) => text.replace(written, actual),
    unsealed,
  );
  const isSealed = hashesOf(parse(record, after), first).every(
    ({ written, actual }) => written === actual,
  );
  const isTold = parsed.problems.some(({ ruleId }) => ruleId === 'copy');
  if (!isSealed || isTold || parsed.problems.length > record.problems.length) {
    throw new Error(`found ${path}, which escapes would damage; this is a fault in Dateline`);
  }
  return { record, before, after };
}

/** The hashes that a copy is sealed with: as they are written, and as they should be. */
function hashesOf(record: Source, first: FirstIds): { written: string; actual: string }[] {
  const { seal, sha256 } = record.front;
  return [
    ...(seal ? [{ written: seal.sha256, actual: sealOf(sealedCopy(record, first)) }] : []),
    ...(sha256 === undefined ? [] : [{ written: sha256, actual: record.textHash }]),
  ];
}

function parse({ kind, id, path }: Source, text: string): Source {
  const parsed = parseRecord(sourceFile({ kind, id, path }, Buffer.from(text)));
  if (!parsed.front) throw new Error(`found ${path}, which cannot be read; mend it first`);
  return parsed as Source;
}

function split(file: string): { front: string; body: string } {
  const [front = ''] = /^.*?(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n|$)/s.exec(file) ?? [];
  return { front, body: file.slice(front.length) };
}

/** Ends each line of a text as another text of as many lines ends it. */
function withLineEnds(text: string, model: string): string {
  const ends = model.match(/\r\n|\r|\n/g) ?? [];
  const lines = text.split('\n');
  return lines.map((line, index) => line + (index < lines.length - 1 ? ends[index] : '')).join('');
}

/** Each line that changed: where it is, what it was, and what it is. */
function changedLines({ record: { path }, before, after }: Escaped): string[][] {
  const lines = (text: string) => text.split(/\r\n|\r|\n/);
  const old = lines(before);
  return lines(after).flatMap((line, index) =>
    line === old[index]
      ? []
      : [[`${path}:${index + 1}:`, `- ${printable(old[index] ?? '')}`, `+ ${printable(line)}`]],
  );
}
