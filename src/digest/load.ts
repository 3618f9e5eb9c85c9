import { checkPublicPlaces } from '../content/files/public-files.ts';
import { loadContent } from '../content/load.ts';
import { checkSeal } from '../content/seal.ts';
import { compareProblems, isFatal, type Problem } from '../problem.ts';
import { assemble } from './assemble.ts';
import { refuseOtherFootnotes } from './citations/footnotes.ts';
import { locateQuotations } from './citations/quotations.ts';
import type { Digest } from './model.ts';
import { withoutDrafts } from './references/drafts.ts';
import { resolveLinks } from './references/links.ts';
import { ownPaths } from './references/own-paths.ts';
import { createPermalinks } from './references/permalinks.ts';
import { checkReferences } from './references/references.ts';

export interface LoadOptions {
  /** Address of the site; else that of `content/digest.md`, else `http://localhost:8080/`. */
  siteUrl?: string | undefined;
  /** Whether drafts are part of the digest. */
  drafts?: boolean;
}

/** A digest, with warnings perhaps, or the reasons why there is none. */
export type Loaded =
  | { digest: Digest; problems: Problem[]; publicFiles: readonly string[] }
  | { digest?: never; problems: Problem[]; publicFiles?: never };

/**
 * Reads the content of a project, checks all of it, and makes the digest.
 *
 * @param root The project's folder.
 * @returns the digest, or every problem of every record, in order of place.
 * @throws Error when the address of the site is none.
 */
export async function loadDigest(
  root: string,
  { siteUrl, drafts = false }: LoadOptions = {},
): Promise<Loaded> {
  const content = await loadContent(root);
  const { records } = content;
  const problems = [...content.problems];
  const [site] = records.digest;
  const ownUrl = content.problems.length === 0 ? site?.front.url : undefined;
  const permalinks = createPermalinks(siteUrl ?? ownUrl ?? 'http://localhost:8080/');
  for (const copy of [...records.articles, ...records.posts]) await checkSeal(root, copy, problems);
  checkPublicPlaces(content.publicFiles, ownPaths(content, permalinks), problems);
  checkReferences(content, problems);
  refuseOtherFootnotes(records, problems);
  const targets = resolveLinks(content, permalinks, problems);
  const quotations = locateQuotations(records, targets, problems);
  problems.sort(compareProblems);
  if (!site || problems.some(isFatal)) return { problems };
  const published = drafts ? records : withoutDrafts(records);
  const digest = assemble(site, published, quotations, permalinks);
  return { digest, problems, publicFiles: content.publicFiles };
}
