import { placeKey } from '../../content/body/links.ts';
import { isWithdrawn } from '../../content/copies/withdrawn.ts';
import { allRecords, type ParsedRecord, type Records, recordKey } from '../../content/records.ts';
import { type Point, type Problem, startOfFile, warning } from '../../problem.ts';
import type { Links } from './links.ts';

/**
 * Finds the files of `public/` that go with texts that have been taken down: those that such a text shows or
 * links to, and nothing that is published. Each is told of.
 *
 * @param published The records of the digest.
 * @returns their paths below `public/`.
 */
export function withheldFiles(
  records: Records,
  published: Records,
  links: Links,
  problems: Problem[],
): ReadonlySet<string> {
  const kept = new Set(
    allRecords(published)
      .filter((record) => !isWithdrawn(record))
      .flatMap((record) => filesIn(record, links).map(({ file }) => file)),
  );
  const withheld = new Set<string>();
  for (const record of allRecords(records).filter(isWithdrawn)) {
    for (const { file, place } of filesIn(record, links)) {
      if (kept.has(file) || withheld.has(file)) continue;
      withheld.add(file);
      const reason = `found public/${file}, which nothing but a withdrawn text names; it is not published; delete it, the link may stay`;
      problems.push(warning(record.path, place, 'withdrawn', reason));
    }
  }
  return withheld;
}

function filesIn(record: ParsedRecord, links: Links): { file: string; place: Point }[] {
  const named = record.links.flatMap((link) => {
    const target = links[recordKey(record)]?.[placeKey(link)];
    const file = typeof target === 'object' ? target.file : undefined;
    return file === undefined ? [] : [{ file, place: link }];
  });
  const own = 'file' in record.front ? record.front.file : undefined;
  return own === undefined ? named : [...named, { file: own, place: startOfFile }];
}
