import { createPictureReader, type ReadPicture } from '../content/files/picture-files.ts';
import { readSources, type Sources, sizesOf } from '../content/files/read.ts';
import { type Content, parseContent } from '../content/load.ts';
import { allRecords, type Records } from '../content/records.ts';
import { type Memoize, withoutMemory } from '../memoize.ts';
import { compareProblems, isFatal, type Problem } from '../problem.ts';
import { checkTranslations } from './citations/checks/check-translations.ts';
import { locateQuotations } from './citations/locating/locate-quotations.ts';
import { checkClaims } from './claims/check-claims.ts';
import type { Digest as DigestView } from './model.ts';
import { type Pictures, readPictures } from './pictures/read-pictures.ts';
import { checkAgents } from './references/agents.ts';
import { checkPlaceholders } from './references/check-placeholders.ts';
import { isDraft, withoutDrafts } from './references/drafts.ts';
import { checkEventKinds } from './references/event-kinds.ts';
import { checkFiles } from './references/files.ts';
import { checkFormerIds } from './references/former-ids.ts';
import { resolveLinks } from './references/links.ts';
import { createPermalinks } from './references/permalinks.ts';
import { checkReferences } from './references/references.ts';
import { withoutNaming, withoutUnfinished } from './references/unfinished.ts';
import { withoutWithdrawnTexts } from './references/withdrawn.ts';
import { withheldFiles } from './references/withheld-files.ts';
import { checkSeals } from './seals/check-seals.ts';
import type { Digest } from './tables/digest.ts';
import { makeDigest } from './tables/make-digest.ts';
import { checkTimes } from './timeline/check-times.ts';
import { linkDigest } from './view/link-digest.ts';
import type { Reads } from './view/reads.ts';

/** How a digest is made, and with what was read or kept before. */
export interface LoadOptions {
  /** Address of the site; else that of `content/digest.md`, else `http://localhost:8080/`. */
  siteUrl?: string | undefined;
  /** Whether drafts are part of the digest. */
  drafts?: boolean;
  /** Whether warnings are errors; else as `content/digest.md` says. Those of drafts never are. */
  strict?: boolean | undefined;
  /** The files of the project, if they have been read. */
  sources?: Sources;
  /** Reads a picture, if not by itself. */
  readPicture?: ReadPicture;
  /** Where values are kept that take long to make. */
  memoize?: Memoize;
  /** Where each read of a row by the view is reported. */
  reads?: Reads;
}

/**
 * What the folders of a project hold, but for the files of withdrawn texts; and the digest, as a view and as tables,
 * unless a problem is an error.
 */
export type Loaded = Readonly<Pick<Content, 'files' | 'publicFiles' | 'problems'>> & {
  readonly pictures: Pictures;
} & (
    | {
        digest: DigestView;
        tables: Digest;
        /** How many records are drafts, those that lack a key among them. */
        draftCount: number;
      }
    | { digest?: never; tables?: never; draftCount?: never }
  );

/**
 * Reads the content of a project, checks all of it, and makes the digest.
 *
 * @param root The project's folder.
 * @returns the digest, or every problem of every record, in order of place.
 * @throws Error when the address of the site is none.
 */
export async function loadDigest(
  root: string,
  {
    siteUrl,
    drafts = false,
    strict,
    sources = readSources(root),
    readPicture = createPictureReader(),
    memoize = withoutMemory,
    reads = new Set(),
  }: LoadOptions = {},
): Promise<Loaded> {
  const content = parseContent(sources, memoize);
  const { records } = content;
  const problems = [...content.problems];
  const [site] = records.digest;
  const isSound = !content.problems.some(isFatal);
  const ownUrl = isSound ? site?.front.url : undefined;
  const permalinks = createPermalinks(siteUrl ?? ownUrl ?? 'http://localhost:8080/');
  await checkSeals(root, records, problems);
  checkReferences(content, problems);
  checkFormerIds(content, problems);
  checkAgents(content, problems);
  checkEventKinds(records, problems);
  checkTimes(records, problems);
  // A record that is wrong may be the one that the placeholders are made with.
  if (isSound) checkPlaceholders(records, problems);
  checkFiles(content, problems);
  const links = resolveLinks(content, problems);
  const reading = { root, readPicture, memoize };
  const read = await readPictures(records, links, reading, problems);
  const quotations = locateQuotations(records, links, memoize, problems);
  checkTranslations(records, quotations, problems);
  const finished = withoutUnfinished(records, links);
  const shown = drafts ? finished : withoutDrafts(records);
  const withheld = withheldFiles(records, shown, links, problems);
  // Of a record with an error, that is told first; its claims are looked at once it is mended.
  const faulty = new Set(problems.filter(isFatal).map(({ file }) => file));
  const whole = withoutNaming(finished, links, ({ path }) => faulty.has(path));
  const claims = checkClaims(whole, quotations, memoize);
  problems.push(...claims.problems);
  const told = (strict ?? site?.front.strict === true) ? asErrors(problems, records) : problems;
  told.sort(compareProblems);
  const { files } = content;
  const publicFiles = content.publicFiles.filter((file) => !withheld.has(file));
  const pictures = Object.fromEntries(Object.entries(read).filter(([file]) => !withheld.has(file)));
  const found = { problems: told, files, publicFiles, pictures };
  if (!site || told.some(isFatal)) return found;
  const published = withoutWithdrawnTexts(shown);
  const fileSizes = sizesOf(
    root,
    published.documents.flatMap(({ front }) => front.file ?? []),
  );
  const { compared } = claims;
  const checked = { links, quotations, compared, pictures, fileSizes };
  const tables = makeDigest(site, published, checked, memoize);
  const digest = linkDigest(tables, { permalinks, memoize, reads });
  const draftCount = allRecords(records).filter(isDraft).length;
  return { digest, tables, draftCount, ...found };
}

/** The same problems, all of which keep the digest from being published, but for those of drafts. */
function asErrors(problems: readonly Problem[], records: Records): Problem[] {
  const drafts = new Set(allRecords(records).flatMap((each) => (isDraft(each) ? each.path : [])));
  return problems.map((problem) =>
    drafts.has(problem.file) ? problem : { ...problem, fatal: true },
  );
}
