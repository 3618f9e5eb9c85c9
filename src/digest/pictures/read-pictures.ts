import { posix } from 'node:path';
import { placeKey } from '../../content/body/links.ts';
import type { ReadPicture } from '../../content/files/picture-files.ts';
import type { Inspected } from '../../content/pictures/inspect-picture.ts';
import type { Picture } from '../../content/pictures/picture.ts';
import { allRecords, type ParsedRecord, type Records, recordKey } from '../../content/records.ts';
import type { Memoize } from '../../memoize.ts';
import { type Point, type Problem, problem } from '../../problem.ts';
import type { Links } from '../references/links.ts';

/** The pictures that records show, drafts too, by their path below `public/`. */
export type Pictures = Readonly<Record<string, Picture>>;

interface ReadOptions {
  /** The project's folder. */
  readonly root: string;
  readonly readPicture: ReadPicture;
  readonly memoize: Memoize;
}

/** Reads each picture that a record shows; one that cannot be shown is a problem wherever it is named. */
export async function readPictures(
  records: Records,
  links: Links,
  { root, readPicture, memoize }: ReadOptions,
  problems: Problem[],
): Promise<Pictures> {
  const inspected = new Map<string, Promise<Inspected>>();
  const pictures: [string, Picture][] = [];
  for (const { file, record, place } of shownIn(records, links)) {
    const reading = inspected.get(file) ?? readPicture(root, file, memoize);
    inspected.set(file, reading);
    const { picture, fault } = await reading;
    if (picture) pictures.push([file, picture]);
    else {
      const from = posix.relative(posix.dirname(record.path), `public/${file}`);
      const reason = `found the picture "${from}" with ${fault.reason}`;
      problems.push(problem(record.path, place, fault.rule, reason));
    }
  }
  return Object.fromEntries(pictures);
}

function shownIn(records: Records, links: Links) {
  return allRecords(records).flatMap((record) =>
    record.links.flatMap((link): { file: string; record: ParsedRecord; place: Point }[] => {
      if (link.type !== 'image') return [];
      const target = links[recordKey(record)]?.[placeKey(link)];
      const file = typeof target === 'object' ? target.file : undefined;
      return file === undefined ? [] : [{ file, record, place: link }];
    }),
  );
}
