import type { Digest } from '../../src/digest/model.ts';
import type { FamilyName } from '../../src/outputs/page-families.ts';
import { idOf } from '../../src/outputs/per.ts';
import { fileAt, pagesOf, permalinkOf } from '../../src/outputs/subject.ts';

/** A page of the site, for who has no need of what is on it. */
interface PageFile {
  family: FamilyName;
  /** Of the item that it is about. */
  id?: string;
  /** Path of the file, from the root of the site: `events/x/index.html`. */
  path: string;
}

/** Where every page of a digest is. */
export function pageFiles(digest: Digest): PageFile[] {
  return Object.values(pagesOf(digest))
    .flat()
    .map((subject) => ({
      family: subject.type,
      ...('page' in subject && { id: idOf(subject.page) }),
      path: fileAt(permalinkOf(subject, digest).path),
    }));
}
