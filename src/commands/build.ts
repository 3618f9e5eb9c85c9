import { relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { checkPublicPlaces } from '../content/files/public-files.ts';
import { readSources, type Sources } from '../content/files/read.ts';
import { hashOf } from '../memoize.ts';
import { type Problem, ProblemsError } from '../problem.ts';
import { buildSite, isPage } from '../site/build-site.ts';
import { manifestOf, openSiteCache, type SiteCache } from '../site/cache/site-cache.ts';
import { forgetWithdrawn } from '../site/forget-withdrawn.ts';
import { loadProject } from '../site/load-project.ts';
import { createRecorder } from '../site/pages/recorder.ts';
import { readPublicFiles } from '../site/public-files.ts';
import { outputFolder } from '../site/publish/output-folder.ts';
import { publish } from '../site/publish/publish.ts';
import { lastPublished } from '../site/publish/published/last-published.ts';
import { recover } from '../site/publish/recover.ts';
import type { SiteFile } from '../site/publish/site-file.ts';
import { forgetReceived } from '../site/received/received-files.ts';
import { FileLost } from '../site/store/stored-file.ts';
import { readVersion, type Version } from '../site/version.ts';
import { type BuildReport, formatReport, formatWarnings } from './reports/build-report.ts';
import { fontNotes } from './reports/font-notes.ts';
import { interfaceNote } from './reports/interface-note.ts';

/** What a build is told on the command line. */
export interface BuildOptions {
  /** Address of the site; it overrides `url` in `content/digest.md`. */
  siteUrl?: string | undefined;
  /** Folder to publish to, from the project's folder; `_site` if there is none. */
  output?: string | undefined;
  /** Whether drafts are published too, as `dev` does. */
  drafts?: boolean | undefined;
  /** Whether warnings are errors; else as `content/digest.md` says. */
  strict?: boolean | undefined;
  /** Whether to do everything anew, and keep nothing for the next build. */
  noCache?: boolean | undefined;
  /** Called when a page is done. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What a build has to say, in lines. */
export interface BuildOutcome {
  /** What was built, and how to look at it. */
  readonly report: string;
  readonly warnings: readonly string[];
}

/** A build: where, how, and what it was given. */
interface Job extends BuildOptions {
  readonly root: string;
  /** Absolute path of the folder to publish to. */
  readonly folder: string;
  readonly version: Version;
  readonly sources: Sources;
  readonly publicFiles: readonly SiteFile[];
}

/**
 * Checks the content, makes the pages that have changed, and publishes the site whole.
 *
 * @param root The project's folder.
 * @throws ProblemsError with every problem of the content; nothing is published then.
 * @throws Error when the folder holds anything but an earlier site, or another build publishes to it.
 */
export async function build(root: string, options: BuildOptions = {}): Promise<BuildOutcome> {
  // Left alone, V8 lets what is no longer used grow to several times what is. A build of 3,000 records takes
  // 3% longer with this, and a third less memory; `dev` would be slower on each change.
  setFlagsFromString('--heap-growing-percent=50');
  const place = options.output ?? '_site';
  const folder = outputFolder(root, place, manifestOf(root, resolve(root, place)));
  await recover(folder);
  const version = readVersion(root);
  const sources = readSources(root);
  forgetWithdrawn(root, sources);
  forgetReceived(root);
  const publicFiles = readPublicFiles(root, sources.publicFiles);
  const job = { ...options, root, folder, version, sources, publicFiles };
  const report = await run(job);
  return {
    report: formatReport(report, relative(root, folder)),
    warnings: formatWarnings(report),
  };
}

async function run(job: Job): Promise<BuildReport> {
  const cache = openCache(job);
  const inputs = hashInputs(job);
  const last = job.noCache ? undefined : readNote(lastPublished(job.folder, cache.manifest));
  if (last?.inputs === inputs) {
    const { written, unchanged } = last.report;
    const now = { rendered: 0, written: 0, unchanged: written + unchanged, removed: 0 };
    return { ...last.report, ...now };
  }
  try {
    return await buildAndPublish(job, cache, inputs);
  } catch (error) {
    if (!(error instanceof FileLost)) throw error;
    return await buildAndPublish(job, openCache({ ...job, noCache: true }), inputs);
  }
}

function openCache({ root, version, folder, noCache = false }: Job): SiteCache {
  return openSiteCache(root, { version, output: folder, isOff: noCache });
}

async function buildAndPublish(job: Job, cache: SiteCache, inputs: string): Promise<BuildReport> {
  const { root, siteUrl, drafts = false, strict, version, sources, folder } = job;
  const { memoize } = cache;
  const recorder = createRecorder();
  const options = { siteUrl, drafts, strict, sources, memoize, reads: recorder };
  const loaded = await loadProject(root, options);
  const { digest, tables, pictures, problems } = loaded;
  if (!digest) throw new ProblemsError(problems);
  const published = new Set(loaded.publicFiles);
  const { onProgress } = job;
  const made = await buildSite({
    digest,
    tables,
    pictures,
    publicFiles: job.publicFiles.filter(({ path }) => published.has(path)),
    recorder,
    version,
    cache,
    onProgress,
  });
  refuseTakenPlaces(loaded.publicFiles, made.files);
  const files = [...made.files, ...made.copied];
  const { events, articles, documents, posts } = tables.lists;
  const report = {
    events: events.length,
    articles: articles.length,
    documents: documents.length,
    posts: posts.length,
    pages: files.filter(({ path }) => isPage(path)).length,
    rendered: made.rendered,
    url: digest.permalinks.to('/').url,
    notes: [...interfaceNote(digest.language), ...fontNotes(digest)],
    warnings: problems,
  };
  const written = await publish(files, folder, {
    manifest: cache.manifest,
    note: (published) => JSON.stringify({ inputs, report: { ...report, ...published } }),
  });
  return { ...report, ...written };
}

/** The hash of everything that a build reads. */
function hashInputs(job: Job): string {
  const { version, sources, publicFiles, siteUrl, drafts = false, strict = false } = job;
  const content = sources.files.map(({ path, hash }) => [path, hash]);
  const copied = publicFiles.map(({ path, hash }) => [path, hash]);
  return hashOf([version.pages, siteUrl ?? '', drafts, strict, content, copied]);
}

function readNote(note: string | undefined): { inputs: string; report: BuildReport } | undefined {
  return note === undefined ? undefined : JSON.parse(note);
}

/** The check knows most of the places already; those of years and parts of the search index are known now. */
function refuseTakenPlaces(publicFiles: readonly string[], made: readonly SiteFile[]): void {
  const problems: Problem[] = [];
  const paths = made.map(({ path }) => path);
  checkPublicPlaces(publicFiles, paths, problems);
  if (problems.length > 0) throw new ProblemsError(problems);
}
